package import Domain
import Formats

extension Typed {
  /// A day that has come: `fri` is the last one.
  package static func pastDay(_ typed: String, in world: World) throws(Refusal) -> Day {
    guard let day = DateWords.read(typed, today: world.today, leaning: .past), day <= world.today else {
      try refuseImpossible(typed, in: world)
      throw .unreadable(what: .date, typed: typed, choices: ["yesterday", "last fri", "12 Mar", "3 weeks ago"])
    }
    return day
  }

  /// When something was or is due: a day ahead, or one that lies behind and is plainly meant, since who is late must be
  /// able to say so: `yesterday`, `20 nov` two days later.
  package static func dueDay(_ typed: String, in world: World) throws(Refusal) -> Day {
    if let behind = dayBehind(typed, in: world) { return behind }
    return try comingDay(typed, in: world)
  }

  /// The day that is meant where it lies behind: `yesterday`, `20 nov` a few days or weeks later.
  private static func dayBehind(_ typed: String, in world: World) -> Day? {
    guard let past = DateWords.read(typed, today: world.today, leaning: .past),
      let future = DateWords.read(typed, today: world.today, leaning: .future),
      DateWords.isBehind(past: past, future: future, today: world.today)
    else { return nil }
    return past
  }

  /// A day ahead: `fri` is the next one.
  package static func comingDay(_ typed: String, in world: World) throws(Refusal) -> Day {
    guard let day = DateWords.read(typed, today: world.today, leaning: .future), day >= world.today else {
      try refuseImpossible(typed, in: world)
      throw .unreadable(what: .date, typed: typed, choices: ["fri", "tomorrow", "in 3 weeks", "12 Mar"])
    }
    return day
  }

  /// What was said and the day at its end: `an intro to chen fri` is an intro to chen, by Friday. Without one the text
  /// stays whole.
  static func dated(_ typed: String, in world: World) throws(Refusal) -> (text: String, day: Day?) {
    let text = trimmed(typed)
    if let impossible = DateWords.impossible(in: text, today: world.today, isLast: true),
      text.hasSuffix(impossible.words)
    {
      throw .impossibleDay(impossible, in: text)
    }
    guard let found = DateWords.find(in: text, today: world.today, leaning: .future, isLast: true),
      found.range.lowerBound > 0, found.day >= world.today
    else { return (text, nil) }
    let bytes = Array(text.utf8)
    guard bytes[found.range.upperBound...].allSatisfy({ $0 == UInt8(ascii: ".") || $0 == 32 }) else {
      return (text, nil)
    }
    // "the minutes of 20 nov", two days later: which minutes, and not by when in a year.
    if dayBehind(found.words, in: world) != nil { return (text, nil) }
    var rest = trimmed(String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self))
    while let last = rest.last, last == "," || last == ";" || last == ":" { rest = trimmed(String(rest.dropLast())) }
    return rest.isEmpty ? (text, nil) : (rest, found.day)
  }

  private static func refuseImpossible(_ typed: String, in world: World) throws(Refusal) {
    guard let impossible = DateWords.impossible(in: trimmed(typed), today: world.today),
      impossible.words == trimmed(typed)
    else { return }
    throw .impossibleDay(impossible, in: "")
  }

  /// A birthday, with its year or without: `6 oct`, `6 oct 1987`, `--10-06`.
  package static func birthday(_ typed: String, in world: World) throws(Refusal) -> PartialDate {
    let text = trimmed(typed)
    if let date = PartialDate(iso: text), date.month != nil, date.day != nil { return date }
    // A year was said only where its four digits stand there; without one, 29 February is a day of every fourth.
    let hasYear = text.split { !$0.isNumber }.contains { $0.count == 4 }
    let today = hasYear ? world.today : Day(year: 2024, month: 12, day: 31) ?? world.today
    if let day = DateWords.read(text, today: today, leaning: .past) {
      if let date = PartialDate(year: hasYear ? day.year : nil, month: day.month, day: day.day) { return date }
    }
    throw .unreadable(what: .date, typed: typed, choices: ["6 oct 1987", "6 oct", "1987-10-06"])
  }
}

extension World {
  /// When something on `day` happened: now, if that is today; else at noon, which is in no zone another day.
  func instant(on day: Day?) -> Instant {
    guard let day, day != today else { return now() }
    return zone.instant(of: day, second: 43_200)
  }
}
