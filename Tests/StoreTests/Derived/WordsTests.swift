import Domain
import Testing

@testable import Store

@Suite struct WordsTests {
  @Test func `a person with a rhythm stays first in the list after their card is edited`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    var ana = Contact(
      id: ContactID(high: 1, low: 1), particulars: Particulars(name: PersonName(given: "Ana")),
      added: Instant(seconds: 0), byHand: true)
    try database.write("add") { writing in
      try writing.save(ana)
      try writing.save(Relationship(contact: ana.id, tier: .a))
    }
    func priorities() throws -> [Int] { try database.read { try $0.bearers(ofPrefix: "ana").map(\.priority) } }
    let before = try priorities()
    #expect(before == [12])
    ana.particulars.nickname("Anouk")
    try database.write("edit") { try $0.save(ana) }
    #expect(try priorities() == before)
    #expect(try database.read { try $0.bearers(ofPrefix: "anouk").map(\.priority) } == before)
  }

  @Test func `another region gives national numbers another key`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    let ana = Contact(
      id: ContactID(high: 1, low: 1),
      particulars: Particulars(
        name: PersonName(given: "Ana"), identifiers: [Identifier(.phone, "0475 12 34 56")]),
      added: Instant(seconds: 0), byHand: true)
    try database.write("add") { writing in
      try writing.save(Setting(name: Setting.region, value: "BE"))
      try writing.save(ana)
    }
    func bearers(_ key: String) throws -> [ContactID] { try database.read { try $0.bearers(of: key, kind: .phone) } }
    #expect(try bearers("+32475123456") == [ana.id])
    let moved = try database.write("region") { writing in
      try writing.save(Setting(name: Setting.region, value: "FR"))
      return writing.act
    }
    #expect(try bearers("+32475123456") == [])
    #expect(try bearers("+33475123456") == [ana.id])
    try database.undo(moved)
    #expect(try bearers("+32475123456") == [ana.id])
  }
}

extension Particulars {
  fileprivate mutating func nickname(_ nickname: String) { name.nickname = nickname }
}
