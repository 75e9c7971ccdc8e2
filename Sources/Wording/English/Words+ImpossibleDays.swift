import Domain
import Formats
import Store

extension Words {
  /// A day that can be none: what was typed, why, where it stands, and how to say it.
  func impossible(_ day: ImpossibleDay, _ text: String) -> Trouble {
    if case .dayOrTime(let month, let number, let second) = day.problem {
      return dayOrTime(day.words, text, month, number, second)
    }
    let why: String =
      switch day.problem {
      case .monthIsShorter(let month, let last): "\(Self.month(month)) has \(last == 29 ? "at most " : "")\(last) days."
      case .noSuchDay: "no month has it."
      case .outOfReach(let year):
        year < 1900 ? "days are kept from 1900 on." : "days are kept until 2199."
      case .otherWeekday(let said, let day): otherWeekday(said, day)
      case .dayOrTime: ""
      }
    var passage = Passage([Line("“\(day.words)” is no day: \(why) Nothing was saved.")])
    if !text.isEmpty { passage.add(Line("It stands in: \(text)", column: 2)) }
    return Trouble(passage, "Say the day again: yesterday, last fri, 12 Mar, 2026-11-22, in 3 weeks.")
  }

  /// `21 November is a Saturday, and the Friday beside it the 20th.`
  private func otherWeekday(_ said: Weekday, _ day: Day) -> String {
    let back = (day.weekday.rawValue - said.rawValue + 7) % 7
    let near = day.adding(days: back <= 3 ? -back : 7 - back)
    let named = Self.weekday(day.weekday)
    return "\(date(day)) is a \(named), and \(Self.weekday(said)) is \(date(near))."
  }

  /// What is written like a day and like a time, with how to say either.
  private func dayOrTime(_ typed: String, _ text: String, _ month: Int, _ day: Int, _ second: Int?) -> Trouble {
    let name = Self.month(month)
    let time = second.map { "\($0 / 3600):\($0 / 60 % 60 < 10 ? "0" : "")\($0 / 60 % 60)" }
    var passage = Passage([
      Line("“\(typed)” may be \(day) \(name)\(time.map { " or \($0)" } ?? ""). Nothing was saved.")
    ])
    if !text.isEmpty { passage.add(Line("It stands in: \(text)", column: 2)) }
    return Trouble(
      passage, "Say it in words:  \(day) \(name.lowercased().prefix(3))\(time.map { "   or  \($0)" } ?? "")")
  }

  /// Something told as done that lies ahead.
  func ahead(_ day: Day, _ text: String) -> Trouble {
    Trouble(
      Passage([
        Line("\(Self.sentence(by(day)).dropLast()) has not come, and this was told as done. Nothing was saved."),
        Line("It stands in: \(text)", column: 2),
      ]), "What you will do is a promise:  tend promise ana \"the deck fri\"")
  }

  /// News of a referral that is not on record.
  func noSuchReferral(_ name: String, _ person: ListedPerson, _ side: Side, _ open: [String]) -> Trouble {
    let (verb, way) = side == .me ? ("give", "to") : ("got", "from")
    return Trouble(
      "No open referral \(way) \(person.name) is about \(name). "
        + (open.isEmpty ? "None is open." : "Open: \(Self.list(open))."),
      "Note it first:  tend \(verb) referral \(typed(person)) " + Self.word("\(name), why"))
  }
}
