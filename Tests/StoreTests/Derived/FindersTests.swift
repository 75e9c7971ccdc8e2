import Domain
import Testing

@testable import Store

@Suite struct FindersTests {
  @Test func `what was seen is never forgotten, and hardly anything else is taken for it`() {
    var seen = SeenHashes()
    for number in 0..<50_000 as Range<UInt64> { seen.insert(StableHash.hash("person\(number)@example.test")) }
    for number in 0..<50_000 as Range<UInt64> {
      #expect(seen.mayContain(StableHash.hash("person\(number)@example.test")))
    }
    let wrong = (50_000..<100_000 as Range<UInt64>).count {
      seen.mayContain(StableHash.hash("person\($0)@example.test"))
    }
    #expect(wrong < 50)
  }

  @Test func `within one act, people are recognised before they are in the index`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    let address = Finders.Address(kind: .mail, key: "ana@verdant.test")
    let ana = person(1, "Ana", "Ruiz", mail: "ana@verdant.test")
    try database.write("import") { writing in
      #expect(try writing.bearers(of: address) == [])
      try writing.insert(newcomer: ana)
      try writing.insert(newcomer: person(2, "Ana", "Lind", mail: "ana@verdant.test"))
      #expect(try writing.bearers(of: address) == [ana.id, ContactID(high: 2, low: 2)])
      #expect(try writing.namesakes(of: PersonName(given: "Ruiz", family: "Ana")) == [ana.id])
      #expect(try writing.namesakes(of: PersonName(given: "Mia", family: "Chen")) == [])
    }
    #expect(try database.read { try $0.bearers(of: address) } == [ana.id, ContactID(high: 2, low: 2)])
  }

  @Test func `in a network that has people, they are recognised from the first record on`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    let ana = person(1, "Ana", "Ruiz", mail: "ana@verdant.test")
    try database.write("add") { try $0.save(ana) }
    try database.write("import") { writing in
      try writing.insert(newcomer: person(2, "Bo", "Lind", mail: "bo@verdant.test"))
      #expect(try writing.bearers(of: Finders.Address(kind: .mail, key: "ana@verdant.test")) == [ana.id])
      #expect(try writing.namesakes(of: ana.particulars.name) == [ana.id])
    }
  }

  @Test func `everybody who bears all words of a search is found by the rarest of them`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    try database.write("import") { writing in
      for number in 1...60 as ClosedRange<UInt64> {
        try writing.insert(newcomer: person(number, "Anna", number == 7 ? "Rudolf" : "Berg\(number)", mail: nil))
      }
      try writing.insert(newcomer: person(99, "Robert", "Rudolf", mail: nil))
    }
    func found(_ words: [SoughtWord]) throws -> [UInt64] {
      try database.read { try $0.bearers(of: words).map(\.contact.high).sorted() }
    }
    #expect(try found([SoughtWord("an", forms: []), SoughtWord("ru", forms: [])]) == [7])
    #expect(try found([SoughtWord("ru", forms: [])]) == [7, 99])
    #expect(try found([SoughtWord("bob", forms: ["robert"]), SoughtWord("ru", forms: [])]) == [99])
    #expect(try found([SoughtWord("berg1", forms: [])]).count == 11)
    #expect(try found([SoughtWord("an", forms: []), SoughtWord("xu", forms: [])]) == [])
  }

  private func person(_ number: UInt64, _ given: String, _ family: String, mail: String?) -> Contact {
    Contact(
      id: ContactID(high: number, low: number),
      particulars: Particulars(
        name: PersonName(given: given, family: family), identifiers: mail.map { [Identifier(.mail, $0)] } ?? []),
      added: Instant(seconds: 0), byHand: false)
  }
}
