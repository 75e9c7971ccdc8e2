import Domain
import Testing

@testable import Formats

/// What a roster says, in the ways in which people keep one.
struct RosterReadingTests {
  private func roster(_ text: String) throws -> Roster {
    try Roster(Array(text.utf8), today: Day(iso: "2026-11-26") ?? Day(number: 0))
  }

  @Test func `a line has a name, then what the card says, and an office anywhere behind it`() throws {
    let members = try roster(
      "Mia Chen, Acme, mia@acme.test, president\n2) Bo Maartens; Vice President; Delta\nTom Vos, member\n"
    ).members
    #expect(members.map(\.particulars.displayName) == ["Mia Chen", "Bo Maartens", "Tom Vos"])
    #expect(members.map(\.office) == ["president", "Vice President", ""])
    #expect(members.map { $0.particulars.position?.organization } == ["Acme", "Delta", nil])
    #expect(members.map(\.line) == [1, 2, 3])
  }

  @Test func `lines without mail are no table, whatever their columns`() throws {
    let members = try roster("Mia Chen, Acme, president\nBo Maartens, Delta, treasurer\n").members
    #expect(members.count == 2)
  }

  @Test func `a table is known by its header, and its office by the header's name`() throws {
    let members = try roster(
      "First Name,Last Name,Company,Chapter role\nMia,Chen,Acme,President\nBo,Maartens,,Member\n"
    )
    .members
    #expect(members.map(\.particulars.displayName) == ["Mia Chen", "Bo Maartens"])
    #expect(members.map(\.office) == ["President", ""])
  }

  @Test func `what names nobody is kept apart with its line`() throws {
    let roster = try roster("BNI Ghent members:\n\nMia Chen, Acme\n42\nLena Brandt, 31 feb\n")
    #expect(roster.members.map(\.particulars.displayName) == ["Mia Chen"])
    #expect(roster.unread.map(\.line) == [1, 4, 5])
    #expect(roster.unread.last?.problem == .noDate(found: "31 feb"))
  }

  @Test func `a trade and a town are notes, a title is a title`() throws {
    let members = try roster("Mia Chen, Acme, Graphic design\nBo Maartens, CFO, Delta\n").members
    #expect(members[0].notes == ["Graphic design"])
    #expect(members[0].particulars.notes.isEmpty, "a card that goes out holds no remark of the user's")
    #expect(members[1].particulars.position?.title == "CFO")
  }

  @Test func `the family name may come first where a mailbox speaks of the other`() throws {
    let members = try roster(
      "Chen, Mia, mia@acme.test\nMaartens, Bo, Delta, bo.maartens@delta.test\nTom, Acme, acme@acme.test\nZed, Info, info@x.test"
    ).members
    #expect(members.map(\.particulars.displayName) == ["Mia Chen", "Bo Maartens", "Tom", "Zed"])
    #expect(members.map { $0.particulars.position?.organization } == [nil, "Delta", "Acme", "Info"])
  }

  @Test func `lines before and behind vCards are read, or kept as unread`() throws {
    let card = "BEGIN:VCARD\nVERSION:4.0\nFN:Uma Ude\nEND:VCARD\n"
    let first = try roster("Mia Chen, Acme\n" + card + "Bo Maartens, Delta, president\n42\n")
    #expect(first.members.map(\.particulars.displayName) == ["Mia Chen", "Uma Ude", "Bo Maartens"])
    #expect(first.members.map(\.line) == [1, 2, 6])
    #expect(first.unread.map(\.line) == [7])
    #expect(try roster(card + "\nMia Chen, Acme\n").members.map(\.particulars.displayName) == ["Uma Ude", "Mia Chen"])
  }
}
