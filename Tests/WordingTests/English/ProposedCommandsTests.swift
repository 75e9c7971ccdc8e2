import Domain
import Formats
import Store
import TestSupport
import Testing
import UseCases

@testable import Wording

/// What a screen proposes can be typed as it stands, whatever a name has in it.
@Suite struct ProposedCommandsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func refusal(_ refusal: Refusal) -> String { words.trouble(refusal).remedy }

  @Test func `names with quotes and dollars stay one word of a command`() throws {
    let test = try TestNetwork()
    let bo = try test.add("Bo Maartens")
    #expect(
      refusal(.alreadyThere(named: "Robert \"Bob\" Smith", people: []))
        == "Is it somebody else?  tend add 'Robert \"Bob\" Smith' --anyway")
    #expect(
      refusal(.event(.none(named: "The \"Big\" $HOME Fair", near: [])))
        == "Note it with its day:  tend event 'The \"Big\" $HOME Fair, 3 dec, Ghent'")
    #expect(refusal(.event(.noDay(named: "d'Arcy", near: []))) == "Say when it is:  tend event \"d'Arcy, 3 dec\"")
    #expect(
      refusal(.group(.none(named: "a \"b\"", groups: [])))
        == "A new one needs its kind:  tend group 'a \"b\"' --kind casual")
    let told = ReferralTold(by: .me, "Lena \"LB\" Brandt, needs an audit")
    let considered = words.considered(try test.network.consider(referring: told, to: bo))
    #expect(considered.lines.last?.text == "Sent it?  refer bo 'Lena \"LB\" Brandt, needs an audit' --sent")
    let face = try test.network.capture("D'Arcy, Expo")
    #expect(words.choose(face).lines[0].text == "card \"d'arcy\" --keep   --park   --let-go")
  }

  @Test func `somebody met like one who was kept is told by where, which is no firm`() throws {
    let test = try TestNetwork()
    let zoe = try test.network.show(try test.add("Zoe Lang")).person
    let remedy = refusal(.faceKept(zoe, on: Day(iso: "2026-11-26")!))
    #expect(remedy.hasSuffix("tend card \"Zoe Lang, met at Expo\""))
  }

  @Test func `a day in doubt is refused with both readings`() {
    let trouble = words.trouble(
      .impossibleDay(
        .init(words: "3.12", problem: .dayOrTime(month: 12, day: 3, second: 54_720)), in: ""))
    #expect(trouble.message == "“3.12” may be 3 December or 15:12. Nothing was saved.")
    #expect(trouble.remedy == "Say it in words:  3 dec   or  15:12")
  }
}
