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

  private static func day(_ text: String, today: Day, isPast: Bool) -> (Day, next: Day?)? {
    guard let ahead = DateWords.read(text, today: today, leaning: .future),
      let behind = DateWords.read(text, today: today, leaning: .past)
    else { return nil }
    if isPast { return (behind, today.days(since: behind) > 183 && ahead > today ? ahead : nil) }
    return (DateWords.isBehind(past: behind, future: ahead, today: today) ? behind : ahead, nil)
  }

  /// What is said without the hour at its end: `fri 7:00` is Friday, at seven.
  static func clock(in text: String) -> (rest: String, minute: Int?) {
    guard let (rest, second) = TimeWords.atEnd(of: text) else { return (text, nil) }
    return (rest, second / 60)
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
