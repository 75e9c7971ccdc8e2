import Domain
import Store
import TestSupport
import Testing
import UseCases

/// A roster that is pasted once.
struct RosterTests {
  private let roster = """
    Mia Chen, Acme, mia@acme.test, president
    Bo Maartens, Delta, bo@delta.test
    Tom Vos, Vos BV, Graphic design
    """

  private func setUp() throws -> (TestNetwork, ID<Group>) {
    let test = try TestNetwork()
    return (test, try test.group("BNI Ghent"))
  }

  @Test func `known people are members, new ones come in as heard of, and an office is kept`() throws {
    let (test, group) = try setUp()
    let bo = try test.add("Bo Maartens")
    let taken = try test.roster(group, roster)
    #expect((taken.read, taken.added, taken.joined, taken.leftOut.count) == (3, 2, 1, 0))
    let shown = try test.network.group(group)
    #expect(shown.members.map(\.person.name) == ["Mia Chen", "Bo Maartens", "Tom Vos"])
    #expect(shown.members[0].office == "president")
    let mia = try test.evidence("mia")
    #expect(mia.livedHereSince == nil)
    #expect(try test.standing("mia").basis == .none)
    #expect(try test.standing("mia").theirTrust == nil)
    // What is new in it about somebody known is added to their card.
    #expect(try test.contact("bo").particulars.identifiers(.mail).map(\.typed) == ["bo@delta.test"])
    #expect(try test.network.person("bo") == bo)
    #expect(try test.contact("bo").byHand)
  }

  @Test func `a second paste changes nothing, not even the history`() throws {
    let (test, group) = try setUp()
    try test.roster(group, roster)
    let act = try test.lastAct()
    let taken = try test.roster(group, roster)
    #expect((taken.added, taken.joined, taken.updated, taken.unchanged) == (0, 0, 0, 3))
    #expect(try test.lastAct() == act)
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let (test, group) = try setUp()
    let dry = try test.roster(group, roster, dryRun: true)
    #expect(dry.isDryRun && dry.added == 3)
    #expect(try test.count() == 0)
    #expect(try test.roster(group, roster).added == 3)
  }

  @Test func `whoever one talked with at a meeting is met, and the others are heard of`() throws {
    let (test, group) = try setUp()
    try test.roster(group, roster)
    let (mia, bo) = (try test.network.person("mia"), try test.network.person("bo"))
    try test.event("Breakfast, 24 nov") {
      $0.group = group
      $0.talked = [mia]
      $0.present = 30
    }
    #expect(try test.network.show(mia).atLeast == .visibility)
    #expect(try test.network.show(bo).atLeast == .identified)
    // How they stand is still the user's to say.
    #expect(try test.standing("mia").theirTrust == nil)
  }

  @Test func `one roster is one act`() throws {
    let (test, group) = try setUp()
    try test.roster(group, roster)
    try test.undoLast()
    #expect(try test.count() == 0)
    #expect(try test.network.group(group).members.isEmpty)
  }

  @Test func `who could be several is left out with the way on, never guessed`() throws {
    let (test, group) = try setUp()
    try test.add("Ana Ruiz")
    _ = try test.network.add(name: "Ana Ruiz", with(mail: "ana@delta.test"), anyway: true)
    try test.add("Zed Zephyr", with(mail: "shared@x.test"))
    let taken = try test.roster(
      group,
      """
      Ana Ruiz, Verdant
      Ana Ruiz, Delta, ana@delta.test
      Uma Ude, X, shared@x.test
      Zed
      what is this
      Lena Brandt, 31 feb
      """)
    #expect(taken.leftOut.map(\.line) == [1, 3, 4, 5, 6])
    #expect(taken.leftOut.map(\.why) == [.several, .otherName, .firstNameOnly, .nobody, .unreadable])
    #expect(taken.leftOut[0].people.count == 2)
    #expect(taken.leftOut[1].people.map(\.name) == ["Zed Zephyr"])
    #expect((taken.added, taken.joined) == (0, 1))
    #expect(try test.count() == 3)
  }

  private func with(mail: String) -> PersonEdit {
    var edit = PersonEdit()
    edit.adding = [Identifier(.mail, mail)]
    return edit
  }

  @Test func `colleagues share a mailbox and a telephone, and are two`() throws {
    let (test, group) = try setUp()
    let taken = try test.roster(
      group,
      "Mia Chen, Acme, info@acme.test, +32 3 555 01 23\nBo Maartens, Acme, info@acme.test, +32 3 555 01 23")
    #expect((taken.added, taken.leftOut.count) == (2, 0))
  }

  @Test func `somebody named twice is one member`() throws {
    let (test, group) = try setUp()
    let taken = try test.roster(group, "Mia Chen, Acme\nMia Chen, Acme, mia@acme.test\nM. Chen, mia@acme.test")
    #expect(try test.count() == 1)
    #expect(taken.added == 1)
  }

  @Test func `two of one name who work elsewhere are not made one`() throws {
    let (test, group) = try setUp()
    let taken = try test.roster(
      group, "Jan Peeters, Acme, jan@acme.test\nJan Peeters, Delta, jan.p@delta.test\nJan Peeters, Acme BV, president")
    #expect(taken.leftOut.map(\.why) == [.namesake])
    #expect(taken.leftOut.first?.people.map(\.name) == ["Jan Peeters"])
    #expect(try test.contact("jan").particulars.identifiers(.mail).map(\.typed) == ["jan@acme.test"])
    // Nor is one who was here before.
    let again = try test.roster(group, "Jan Peeters, Delta\nJan Peeters, other@kappa.test")
    #expect(again.leftOut.map(\.why) == [.namesake, .namesake])
    #expect(try test.count() == 1)
  }

  @Test func `what a line says beside the card is a note or a fact, and goes out in no card`() throws {
    let (test, group) = try setUp()
    let lines = "Lena Brandt, Delta, Ghent, slow payer\nMia Chen, Acme, needs a designer"
    try test.roster(group, lines)
    let lena = try test.network.person("lena")
    #expect(try test.contact("lena").particulars.notes.isEmpty)
    #expect(try test.network.show(lena).notes.map(\.text) == ["Ghent", "slow payer"])
    #expect(try test.evidence("mia").facts.map(\.kind) == [.need])
    #expect(try test.contact("mia").particulars.notes.isEmpty)
    let act = try test.lastAct()
    #expect(try test.roster(group, lines).unchanged == 2)
    #expect(try test.lastAct() == act)
  }

  @Test func `a dry run says the first names as they were read`() throws {
    let (test, group) = try setUp()
    let taken = try test.roster(group, "Chen, Mia, mia@acme.test\nBo Maartens, Delta", dryRun: true)
    #expect(taken.names == ["Mia Chen", "Bo Maartens, Delta"])
  }

  @Test func `the user's own line is passed over`() throws {
    let (test, group) = try setUp()
    _ = try test.network.tell(.name("Ida Peeters"))
    _ = try test.network.tell(.address(Identifier(.mail, "ida@peeters.test")))
    let taken = try test.roster(group, "Ida Peeters, Peeters BV\nI. Peeters, ida@peeters.test\nMia Chen, Acme")
    #expect(taken.isOwnPassedOver && taken.read == 1)
    #expect(try test.count() == 1)
  }

  @Test func `whom it misses is named, and stays a member`() throws {
    let (test, group) = try setUp()
    let zed = try test.add("Zed Zephyr")
    _ = try test.network.member(zed, of: group)
    let taken = try test.roster(group, roster)
    #expect(taken.notNamed.map(\.name) == ["Zed Zephyr"])
    #expect(taken.group.members == 4)
    // Who had left and is on it again is back.
    _ = try test.network.member(zed, of: group, left: true)
    #expect(try test.roster(group, "Zed Zephyr, president").joined == 1)
  }

  @Test func `a file may be in any encoding, a table or cards`() throws {
    let texts: [[UInt8]] = [
      Array("Name;Firma;Amt\r\nJürgen Weiß;Weiß AG;Vorsitzender\r\n;;\r\n".utf8),
      [0xEF, 0xBB, 0xBF] + Array("Jürgen Weiß, Weiß AG, Vorsitzender\n".utf8),
      [0xFF, 0xFE]
        + Array("Jürgen Weiß, Weiß AG, Vorsitzender\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      "Jürgen Weiß, Weiß AG, Vorsitzender\n".unicodeScalars.map { UInt8($0.value) },
    ]
    for text in texts {
      let (test, group) = try setUp()
      #expect(try test.network.roster(of: group, text, path: "x").added == 1)
      let member = try test.network.group(group).members[0]
      #expect(member.person.name == "Jürgen Weiß")
      #expect(member.office == "Vorsitzender")
      #expect(member.person.headline == "Weiß AG")
    }
    let (test, group) = try setUp()
    let cards = "BEGIN:VCARD\nVERSION:4.0\nFN:Uma Ude\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n"
    let taken = try test.roster(group, cards)
    #expect((taken.added, taken.leftOut.map(\.why)) == (1, [.nobody]))
  }

  @Test func `what is no roster is refused`() throws {
    let (test, group) = try setUp()
    for bytes in [[], Array(UInt8.min...UInt8.max), Array("BEGIN:VCALENDAR\nEND:VCALENDAR\n".utf8)] as [[UInt8]] {
      #expect(throws: Refusal.self) { try test.network.roster(of: group, bytes, path: "x") }
    }
    #expect(throws: Refusal.self) { try test.roster(group, " \n\n") }
  }

  @Test func `a roster of thousands comes in as one act, and again without a change`() throws {
    let (test, group) = try setUp()
    let lines = (0..<2000).map { "First\($0.letters) Last\(($0 % 97).letters), Org\($0 % 30), p\($0)@x\($0 % 50).test" }
    let text = lines.joined(separator: "\n")
    #expect(try test.roster(group, text).added == 2000)
    #expect(try test.roster(group, text).unchanged == 2000)
    #expect(try test.network.group(group).members.count == 2000)
    try test.undoLast()
    #expect(try test.count() == 0)
  }
}

extension Int {
  /// A word of its own for each number.
  fileprivate var letters: String {
    String(String(self).map { Character(UnicodeScalar(UInt8(97 + ($0.wholeNumberValue ?? 0)))) })
  }
}
