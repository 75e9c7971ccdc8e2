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
    let (text, minute) = clock(in: trimmed(typed), today: world.today)
    if let (day, next) = day(text, today: world.today, isPast: isPast) {
      return Occasion(day: day, minuteOfDay: minute, typed: trimmed(typed), next: next)
    }
    if let impossible = DateWords.impossible(in: text, today: world.today), impossible.words == text {
      throw .impossibleDay(impossible, in: "")
    }
    if let doubt = TimeWords.doubt(in: trimmed(typed), today: world.today) { throw .impossibleDay(doubt, in: "") }
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
  static func clock(in text: String, today: Day) -> (rest: String, minute: Int?) {
    guard let (rest, second) = TimeWords.atEnd(of: text, today: today) else { return (text, nil) }
    return (rest, second / 60)
  }
}

/// An event as it is typed: "Expo, 3 dec, Ghent".
struct EventWords: Hashable, Sendable {
  var name: String
  var occasion: Occasion?
  /// An hour without a day.
  var minuteOfDay: Int?
  var place: String
  /// Told part by part, so that a new one may be meant.
  var hasParts: Bool

  /// - Parameter isDayTold: the day is told beside it.
  init(_ typed: String, in world: World, isPast: Bool, isDayTold: Bool = false) throws(Refusal) {
    let parts = typed.split { $0 == "," || $0 == ";" || $0.isNewline }.map { Typed.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    guard let first = parts.first else { throw .event(.unnamed) }
    hasParts = parts.count > 1
    name = first
    var places: [String] = []
    var hour: (minute: Int, typed: String)?
    var doubtful: [String] = []
    for part in parts.dropFirst() {
      let (text, minute) = Typed.clock(in: part, today: world.today)
      if text.isEmpty, let minute {
        if let hour, hour.minute != minute { throw .event(.contradicts(named: first, one: hour.typed, other: part)) }
        hour = (minute, part)
      } else if TimeWords.second(besideDay: part) != nil {
        doubtful.append(part)
      } else if let said = try Self.occasion(part, in: world, isPast: isPast) {
        guard let known = occasion else {
          occasion = said
          continue
        }
        occasion = try Self.both(known, said, of: first, in: world, isPast: isPast)
      } else {
        places.append(part)
      }
    }
    place = places.joined(separator: ", ")
    if occasion == nil { try takeDay(in: world, isPast: isPast, isDayTold: isDayTold) }
    let day = occasion.map { Typed.clock(in: $0.typed, today: world.today).rest } ?? ""
    let isDaySaid = isDayTold || TimeWords.saysDay(day, today: world.today)
    for part in doubtful {
      guard isDaySaid, let second = TimeWords.second(besideDay: part) else {
        if let doubt = TimeWords.doubt(in: part, today: world.today) { throw .impossibleDay(doubt, in: "") }
        continue
      }
      let minute = second / 60
      if let hour, hour.minute != minute { throw .event(.contradicts(named: name, one: hour.typed, other: part)) }
      hour = (minute, part)
    }
    guard let hour else { return }
    if let known = occasion?.minuteOfDay ?? minuteOfDay, known != hour.minute {
      throw .event(.contradicts(named: name, one: occasion?.typed ?? first, other: hour.typed))
    }
    if occasion == nil { minuteOfDay = hour.minute } else { occasion?.minuteOfDay = hour.minute }
  }

  /// "wed, 16 dec" is one day; two days of one event contradict each other.
  private static func both(
    _ one: Occasion, _ other: Occasion, of name: String, in world: World, isPast: Bool
  ) throws(Refusal) -> Occasion {
    let hours = Set([one.minuteOfDay, other.minuteOfDay].compactMap { $0 })
    let contradiction = Refusal.event(.contradicts(named: name, one: one.typed, other: other.typed))
    guard hours.count < 2 else { throw contradiction }
    let days = [one, other].map { Typed.clock(in: $0.typed, today: world.today).rest }.joined(separator: " ")
    guard var said = one.day == other.day ? one : try occasion(days, in: world, isPast: isPast) else {
      throw contradiction
    }
    (said.minuteOfDay, said.typed) = (hours.first, "\(one.typed) \(other.typed)")
    return said
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
  private mutating func takeDay(in world: World, isPast: Bool, isDayTold: Bool) throws(Refusal) {
    let (text, minute) = Typed.clock(in: name, today: world.today)
    if let impossible = DateWords.impossible(in: text, today: world.today, isLast: true),
      text.hasSuffix(impossible.words)
    {
      throw .impossibleDay(impossible, in: name)
    }
    if !isDayTold, let doubt = TimeWords.doubt(atEndOf: text) { throw .impossibleDay(doubt, in: name) }
    let found = DateWords.find(in: text, today: world.today, leaning: .future, isLast: true)
    guard let found, found.range.lowerBound > 0, found.range.upperBound == text.utf8.count,
      !DateWords.isMonthAlone(found.words)
    else {
      // "mixer 19:00": the hour of a day that is known or still to be said.
      let hour = name.dropFirst(text.count)
      if let minute, !text.isEmpty, hour.contains(where: \.isNumber) { (name, minuteOfDay) = (text, minute) }
      return
    }
    let bytes = Array(text.utf8)
    guard let said = try Self.occasion(found.words, in: world, isPast: isPast) else { return }
    occasion = Occasion(
      day: said.day, minuteOfDay: minute, typed: Typed.trimmed(String(decoding: bytes[found.range], as: UTF8.self)),
      next: said.next)
    name = Typed.trimmed(String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self))
  }
}
