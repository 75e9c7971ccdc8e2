package import Domain
import Formats

/// A day, and when on it something begins where that was said.
package struct Occasion: Hashable, Sendable {
  package var day: Day
  package var minuteOfDay: Int?
  /// As typed.
  package var typed: String
  /// It is said to have been, without a year, and the next such day is nearer: this one.
  package var next: Day?

  package init(day: Day, minuteOfDay: Int? = nil, typed: String = "", next: Day? = nil) {
    (self.day, self.minuteOfDay, self.typed, self.next) = (day, minuteOfDay, typed, next)
  }
}

extension Typed {
  /// When something is or was: `3 dec`, `fri 7:00`. A day without a year is the next one, but the last one where that is
  /// near and the next one far.
  ///
  /// - Parameter isPast: it is said to have been.
  package static func occasion(_ typed: String, in world: World, isPast: Bool = false) throws(Refusal) -> Occasion {
    let (text, minute) = clock(in: trimmed(typed))
    if let (day, next) = day(text, today: world.today, isPast: isPast) {
      return Occasion(day: day, minuteOfDay: minute, typed: trimmed(typed), next: next)
    }
    if let impossible = DateWords.impossible(in: text, today: world.today), impossible.words == text {
      throw .impossibleDay(impossible, in: "")
    }
    throw .unreadable(what: .date, typed: typed, choices: ["3 dec", "fri", "fri 7:00", "2026-12-03"])
  }

  /// A last day is meant where it is at most so many days ago and the next one is half a year off.
  private static let near = 62

  private static func day(_ text: String, today: Day, isPast: Bool) -> (Day, next: Day?)? {
    guard let ahead = DateWords.read(text, today: today, leaning: .future),
      let behind = DateWords.read(text, today: today, leaning: .past)
    else { return nil }
    if isPast { return (behind, today.days(since: behind) > 183 && ahead > today ? ahead : nil) }
    return (ahead.days(since: today) > 183 && today.days(since: behind) <= near ? behind : ahead, nil)
  }

  /// What is said without the hour at its end: `fri 7:00` is Friday, at seven.
  static func clock(in text: String) -> (rest: String, minute: Int?) {
    var words = text.split(separator: " ").map(String.init)
    guard let last = words.last else { return (text, nil) }
    let before = words.dropLast().last?.lowercased() ?? ""
    let isHalf = ["am", "pm"].contains(last.lowercased()) && words.count > 1
    let spoken = isHalf ? before + last.lowercased() : last.lowercased()
    guard let minute = minute(spoken) ?? (before == "at" ? minute(spoken + ":00") : nil) else { return (text, nil) }
    words.removeLast(isHalf ? 2 : 1)
    if let lead = words.last, ["at", "@", "um", "à"].contains(lead.lowercased()) { words.removeLast() }
    return (words.joined(separator: " "), minute)
  }

  /// `7:00`, `19h30`, `7pm`, `7:30am` as minutes after midnight.
  private static func minute(_ word: String) -> Int? {
    var word = word[...]
    var added = 0
    var limit = 24
    if word.hasSuffix("am") || word.hasSuffix("pm") {
      added = word.hasSuffix("pm") ? 12 : 0
      word = word.dropLast(2)
      limit = 13
    } else if !word.contains(":"), !word.contains("h") {
      return nil
    }
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "h" })
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0..<limit).contains(hour) else { return nil }
    let minutes = parts.count == 2 ? parts[1].count == 2 ? Int(parts[1]) : nil : 0
    guard let minutes, (0..<60).contains(minutes), limit == 24 || hour > 0 else { return nil }
    return (hour % (limit == 13 ? 12 : 24) + added) * 60 + minutes
  }
}

/// An event as it is typed: "Expo, 3 dec, Ghent".
struct EventWords: Hashable, Sendable {
  var name: String
  var occasion: Occasion?
  var place: String
  /// Told part by part, so that a new one may be meant.
  var hasParts: Bool

  init(_ typed: String, in world: World, isPast: Bool) throws(Refusal) {
    let parts = typed.split { $0 == "," || $0 == ";" || $0.isNewline }.map { Typed.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    guard let first = parts.first else { throw .event(.unnamed) }
    hasParts = parts.count > 1
    name = first
    var places: [String] = []
    for part in parts.dropFirst() {
      let (text, minute) = Typed.clock(in: part)
      if text.isEmpty, let minute {
        occasion?.minuteOfDay = minute
      } else if occasion == nil, let said = try Self.occasion(part, in: world, isPast: isPast) {
        occasion = said
      } else {
        places.append(part)
      }
    }
    place = places.joined(separator: ", ")
    if occasion == nil { try takeDay(in: world, isPast: isPast) }
  }

  /// Nil where the text is none; refused where it was meant as a day and can be none.
  private static func occasion(_ part: String, in world: World, isPast: Bool) throws(Refusal) -> Occasion? {
    do throws(Refusal) {
      return try Typed.occasion(part, in: world, isPast: isPast)
    } catch {
      if case .impossibleDay = error { throw error }
      return nil
    }
  }

  /// "mixer 3 dec": a day at the end of the name. A month alone is part of it.
  private mutating func takeDay(in world: World, isPast: Bool) throws(Refusal) {
    let (text, minute) = Typed.clock(in: name)
    if let impossible = DateWords.impossible(in: text, today: world.today), text.hasSuffix(impossible.words) {
      throw .impossibleDay(impossible, in: name)
    }
    guard let found = DateWords.find(in: text, today: world.today, leaning: .future), found.range.lowerBound > 0,
      found.range.upperBound == text.utf8.count, !Self.isMonthAlone(found.words)
    else { return }
    let bytes = Array(text.utf8)
    guard let said = try Self.occasion(found.words, in: world, isPast: isPast) else { return }
    occasion = Occasion(
      day: said.day, minuteOfDay: minute, typed: Typed.trimmed(String(decoding: bytes[found.range], as: UTF8.self)),
      next: said.next)
    name = Typed.trimmed(String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self))
  }

  private static func isMonthAlone(_ words: String) -> Bool {
    guard !words.contains(where: \.isNumber), let last = Folding.tokens(words).last else { return false }
    return last.count >= 3 && months.contains { $0.hasPrefix(last) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
