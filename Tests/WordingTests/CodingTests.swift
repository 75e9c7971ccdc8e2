import Domain
import Foundation
import Testing
import UseCases

/// What `--json` prints has a name for every part (docs/json.md).
@Suite struct CodingTests {
  private static let person = ListedPerson(contact: ID(high: 1, low: 1), name: "Ana Ruiz", headline: "")
  private static let note = Note(
    id: ID(high: 1, low: 2), contact: person.contact, at: Instant(seconds: 0), text: "a")
  private static let ask = Ask(
    id: ID(high: 1, low: 3), contact: person.contact, kind: .advice, planned: Instant(seconds: 0))

  private func told(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.userInfo[.words] = true
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test(arguments: Reason.samples)
  func `every part of a reason has a name`(_ reason: Reason) throws {
    let text = try told(reason)
    #expect(!text.contains("\"_"), "\(text)")
    #expect(try JSONDecoder().decode(Reason.self, from: Data(text.utf8)) == reason)
  }

  @Test func `every part of a subject, a way out, a condition and an entry has a name`() throws {
    let subjects: [Step.Subject] = [
      .promise(ID(high: 1, low: 1)), .touch(ID(high: 1, low: 1)), .help(ID(high: 1, low: 1)),
      .referral(ID(high: 1, low: 1)), .ask(ID(high: 1, low: 1)), .askKind(.advice),
    ]
    let ways: [Verdict.WayOut] = [
      .answerHowYouStand, .askSmaller(.advice), .keepPromise(ID(high: 1, low: 1)), .wait(until: Day(number: 1)),
      .bringAskToAnOutcome(ID(high: 1, low: 1)),
    ]
    let conditions: [EarnedAsk.Condition] = [.holds(nil), .holds(.neverSpoken), .missing(.personal)]
    let entries: [Logged.Entry] = [
      .signal([.thanked], of: Self.person), .askAgain(Day(number: 1), Self.person), .ask(Self.ask, of: Self.person),
      .outcome(Self.ask, of: Self.person), .note(Self.note, about: Self.person),
      .plan(Self.note, meeting: nil, about: Self.person),
      .added(Self.person),
      .touch(
        Touch(id: ID(high: 1, low: 1), at: Instant(seconds: 0), channel: .mail, direction: .mutual, parties: []),
        with: [Self.person]),
      .promise(
        Promise(
          id: ID(high: 1, low: 1), contact: Self.person.contact, by: .me, what: "a", made: Instant(seconds: 0)),
        with: Self.person),
      .kept(
        Promise(
          id: ID(high: 1, low: 1), contact: Self.person.contact, by: .me, what: "a", made: Instant(seconds: 0)),
        with: Self.person),
      .fact(
        Fact(id: ID(high: 1, low: 1), contact: Self.person.contact, kind: .need, text: "a", learned: Day(number: 1)),
        of: Self.person),
      .help(
        Help(
          id: ID(high: 1, low: 1), contact: Self.person.contact, by: .me, kind: .advice, at: Instant(seconds: 0)),
        with: Self.person),
      .referral(
        Referral(
          id: ID(high: 1, low: 1), contact: Self.person.contact, by: .me, prospect: "a", level: 1,
          passed: Instant(seconds: 0)), with: Self.person),
    ]
    for text in try [told(subjects), told(ways), told(conditions), told(entries)] {
      #expect(!text.contains("\"_"), "\(text)")
    }
  }
}
