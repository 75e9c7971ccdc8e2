import Domain
import Formats
import Store
import TestSupport
import Testing
import UseCases

@Suite struct ImportPeopleTests {
  private static let ana = """
    BEGIN:VCARD\r
    VERSION:3.0\r
    FN:Ana Ruiz\r
    N:Ruiz;Ana;;;\r
    EMAIL:ana@verdant.test\r
    TEL:+32 475 12 34 56\r
    ORG:Verdant\r
    TITLE:COO\r
    END:VCARD\r

    """

  private static let linkedIn = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are missing."

    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Verdant,COO,12 Mar 2024
    Bo,Maartens,https://www.linkedin.com/in/bo-m/,,Filtro,Founder,3 Feb 2019

    """

  private func take(_ test: TestNetwork, _ paths: [String], dryRun: Bool = false) throws -> ImportReport {
    try test.network.take(try test.network.stage(paths), ImportChoices(dryRun: dryRun), process: 1)
  }

  @Test func `a card becomes a contact, and importing it again changes nothing`() throws {
    let test = try TestNetwork()
    let path = try test.file("people.dat", Self.ana)
    let first = try take(test, [path])
    #expect(first.files[0].kind == .vCard)
    #expect(first.people.added == 1)
    let again = try take(test, [path])
    #expect(again.people.unchanged == 1)
    #expect(again.people.added + again.people.updated == 0)
    #expect(try test.count() == 1)
  }

  @Test func `an import that brings nothing new is no act, so that undo takes nothing else back`() throws {
    let test = try TestNetwork()
    let path = try test.file("people.dat", Self.ana)
    #expect(try take(test, [path]).act == 1)
    _ = try test.network.note(about: try test.network.person("ana"), "likes sailing")
    #expect(try take(test, [path]).act == nil)
    #expect(try test.lastAct().verb == "note")
  }

  @Test func `a card without an end comes in, and one that is cut off in a line is set aside`() throws {
    let test = try TestNetwork()
    let whole = Self.ana.replacing("END:VCARD\r\n", with: "")
    let open = try take(test, [try test.file("open.vcf", whole)])
    #expect(open.people.added == 1 && open.people.setAside == 0)
    let cut = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Trunc Ated\r\nEMAIL;TYPE=INTER"
    let report = try take(test, [try test.file("cut.vcf", cut)])
    #expect(report.people.added == 0 && report.people.setAside == 1)
    #expect(report.setAside.first?.problem == .unended)
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let test = try TestNetwork()
    let report = try take(test, [try test.file("a.vcf", Self.ana)], dryRun: true)
    #expect(report.people.added == 1 && report.isDryRun)
    #expect(try test.count() == 0)
  }

  @Test func `a dialect is told by its content, whatever the file is called`() throws {
    let test = try TestNetwork()
    let report = try take(test, [try test.file("photo.jpg", Self.linkedIn)])
    #expect(report.files[0].kind == .linkedInConnections)
    #expect(report.people.added == 2)
  }

  @Test func `the same profile with another job is noticed as a new job, and the old one stays as history`() throws {
    let test = try TestNetwork()
    _ = try take(test, [try test.file("1.csv", Self.linkedIn)])
    let later = Self.linkedIn.replacing("Filtro,Founder", with: "Delta,Partner")
    let report = try take(test, [try test.file("2.csv", later)])
    #expect(report.people.updated == 1 && report.people.unchanged == 1)
    #expect(report.jobChanges.map(\.person.name) == ["Bo Maartens"])
    let bo = try test.contact("bo maartens")
    #expect(bo.particulars.position?.organization == "Delta")
    #expect(bo.particulars.positions.contains { $0.organization == "Filtro" && $0.to != nil })
    #expect(bo.jobChanged == test.network.world.today)
  }

  @Test func `one mail address and a compatible name is one person`() throws {
    let test = try TestNetwork()
    _ = try take(test, [try test.file("a.vcf", Self.ana)])
    let google =
      "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
      + "A.,Ruiz,* Work,ANA@verdant.test,Mobile,+32 475 99 99 99\n"
    let report = try take(test, [try test.file("g.csv", google)])
    #expect(report.people.updated == 1 && report.people.added == 0)
    #expect(try test.contact("ana ruiz").particulars.identifiers(.phone).count == 2)
  }

  @Test func `a family's address does not make one person of two`() throws {
    let test = try TestNetwork()
    _ = try take(test, [try test.file("a.vcf", Self.ana)])
    let other = Self.ana.replacing("Ana Ruiz", with: "Carlos Ruiz").replacing("Ruiz;Ana", with: "Ruiz;Carlos")
      .replacing("TEL:+32 475 12 34 56", with: "TEL:+32 475 00 00 00")
    let report = try take(test, [try test.file("b.vcf", other)])
    #expect(report.people.added == 1)
    #expect(report.maybeSame.map(\.because) == [.sameMail])
    #expect(try test.count() == 2)
  }

  @Test func `one name alone is named as maybe the same, never merged`() throws {
    let test = try TestNetwork()
    _ = try take(test, [try test.file("a.vcf", Self.ana)])
    let namesake = "BEGIN:VCARD\nVERSION:4.0\nFN:Ruiz Ana\nN:Ruiz;Ána;;;\nEMAIL:a.ruiz@other.test\nEND:VCARD\n"
    let report = try take(test, [try test.file("b.vcf", namesake)])
    #expect(report.maybeSame.map(\.because) == [.sameName])
    #expect(try test.count() == 2)
  }

  @Test func `one malformed card is set aside and kept, the others come in, and the counts add up`() throws {
    let test = try TestNetwork()
    let empty = "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n"
    let report = try take(test, [try test.file("a.vcf", Self.ana + empty + Self.ana.replacing("Ana", with: "Eva"))])
    #expect(report.people.read == 3)
    #expect(report.people.setAside == 1)
    #expect(report.setAside.map(\.problem) == [.nobody])
    #expect(report.setAside.map(\.line) == [10])
    let counts = report.people
    #expect(counts.added + counts.updated + counts.unchanged + counts.passedOver + counts.setAside == counts.read)
  }

  @Test func `the whole import is undone in one step`() throws {
    let test = try TestNetwork()
    let path = try test.file("c.csv", Self.linkedIn)
    let act = try #require(try take(test, [path]).act)
    try test.undo(act)
    #expect(try test.count() == 0)
    let again = try take(test, [path])
    #expect(again.people.added == 2)
  }

  @Test func `my own card is passed over`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Me Myself\nEMAIL:me@tend.test\nEND:VCARD\n"
    let report = try take(test, [try test.file("me.vcf", card)])
    #expect(report.people.passedOver == 1 && report.people.added == 0)
  }

  @Test(arguments: [
    ("empty", [UInt8](), Refusal.FileTrouble.empty), ("noise", (0..<4000).map { UInt8($0 * 7 % 32) }, .binary),
  ])
  func `a file that is nothing we read is refused by name`(
    name: String, bytes: [UInt8], trouble: Refusal.FileTrouble
  ) throws {
    let test = try TestNetwork()
    let path = try test.file(name, bytes)
    #expect {
      _ = try test.network.stage([path])
    } throws: { error in
      guard case Refusal.file(let named, let found) = error else { return false }
      return named.hasSuffix(name) && found == trouble
    }
  }
}
