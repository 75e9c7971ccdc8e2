import Domain
import Formats
import Testing

struct CardRewritingTests {
  private let ana = card(
    "PRODID:-//x//y", "FN:Ana Silva", "N:Silva;Ana;Maria,Rosa;;", "item1.EMAIL;type=HOME;X-ODD=1:ana@old.example",
    "item1.X-ABLabel:Son's school", "EMAIL;type=WORK;type=pref:ana@work.example", "TEL;type=CELL:+1 555",
    "item2.ADR:;;1 Street\\, 2;Town;;;", "item2.X-ABADR:us", "ORG;SORT-AS=acme:Acme;Sales;West", "TITLE:Boss",
    "X-UNKNOWN;Q=\"a;b\":one,two\\,three", "NOTE:first", "NOTE:second", "PHOTO;ENCODING=b:QUJD", "CATEGORIES;X=1:a,b")

  @Test func `nothing changes where nothing differs`() throws {
    #expect(try rewritten(ana) { _ in } == ana)
  }

  @Test func `a change touches its own property alone and keeps group and parameters`() throws {
    let changed = try rewritten(ana) { $0.identifiers[1].typed = "ana@new.example" }
    let expected = lines(ana).map { $0.replacing("ana@old.example", with: "ana@new.example") }
    #expect(lines(changed) == expected)
  }

  @Test func `a part of a name or organization changes without the parts beside it`() throws {
    let changed = lines(
      try rewritten(ana) {
        $0.name.family = "Sil;va"
        $0.positions[0].organization = "Bolt, Ltd"
      })
    #expect(changed.contains("N:Sil\\;va;Ana;Maria,Rosa;;"))
    #expect(changed.contains("ORG;SORT-AS=acme:Bolt\\, Ltd;Sales;West"))
    #expect(changed.count == lines(ana).count)
  }

  @Test func `what is removed goes with its label, what is added comes at the end`() throws {
    let changed = lines(
      try rewritten(ana) {
        $0.identifiers.removeAll { $0.typed == "ana@old.example" }
        $0.addresses = []
        $0.identifiers.append(Identifier(.phone, "+1 556", label: "Boat"))
        $0.birthday = PartialDate(year: nil, month: 3, day: 7)
        $0.notes.append("a\r\nTEL:evil")
      })
    #expect(!changed.contains { $0.contains("old.example") || $0.hasPrefix("item1") || $0.hasPrefix("item2") })
    #expect(
      changed.suffix(5) == [
        "item3.TEL:+1 556", "item3.X-ABLabel:Boat", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07", "NOTE:a\\nTEL:evil",
        "END:VCARD",
      ])
  }

  @Test func `another preferred address is marked and takes the first place`() throws {
    let changed = try rewritten(ana) { $0.identifiers.swapAt(0, 1) }
    #expect(try particulars(changed).identifiers.map(\.typed) == ["ana@old.example", "ana@work.example", "+1 555"])
    #expect(lines(changed).contains("item1.EMAIL;type=HOME;X-ODD=1;TYPE=pref:ana@old.example"))
    #expect(lines(changed).contains("EMAIL;type=WORK:ana@work.example"))
  }

  @Test func `2_1 is written in quoted-printable where it must be`() throws {
    let old = card("N:Silva;Ana", "FN:Ana", "TEL;WORK:1", version: "2.1")
    let changed = try rewritten(old) {
      $0.name.given = "Zoë;\nB\\"
      $0.identifiers[0].label = "home fax"
    }
    #expect(lines(changed).contains("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Silva;Zo=C3=AB=3B=0D=0AB=5C;;;"))
    let read = try particulars(changed)
    #expect(read.name.given == "Zoë;\nB\\" && read.name.family == "Silva")
    #expect(read.identifiers == [Identifier(.phone, "1", label: "home fax")])
  }

  @Test(arguments: ["2.1", "3.0", "4.0"], 0..<60)
  func `a rewritten card says what it was told to`(version: String, seed: Int) throws {
    var chance = Chance(UInt64(seed))
    let bytes = card(
      "FN:Ana", "N:Silva;Ana;;;", "EMAIL;TYPE=work:a@x.example", "item1.EMAIL:b@x.example", "item1.X-ABLabel:Boat",
      "TEL;TYPE=home:1", "TEL:2", "ORG:Acme;Sales", "TITLE:Boss", "URL:https://linkedin.com/in/a",
      "ADR:;;Street;Town;;;",
      "NOTE:x", "CATEGORIES:a,b", "BDAY:1987-04-06", "X-KEEP;A=b:c;d", version: version)
    var wanted = People.random(&chance)
    wanted.connected = nil
    let changed = try rewritten(bytes) { $0 = wanted }
    #expect(try particulars(changed) == wanted, "\(String(decoding: changed, as: UTF8.self))")
    #expect(lines(changed).contains("X-KEEP;A=b:c;d"))
  }
}

struct CardWriterTests {
  @Test(arguments: [CardWriter.Version.v3, .v4], 0..<100)
  func `a card made for somebody reads back as they were`(version: CardWriter.Version, seed: Int) throws {
    var chance = Chance(UInt64(seed) + 1000)
    let wanted = People.random(&chance)
    let made = CardWriter.card(for: wanted, uid: "u-1", version: version)
    var expected = wanted
    if expected.uid == nil { expected.uid = "u-1" }
    #expect(try particulars(made) == expected, "\(String(decoding: made, as: UTF8.self))")
    #expect(made.split(separator: 10).allSatisfy { $0.count <= 76 && $0.last == 13 })
  }
}

/// People as tests need them: with all that cards can say, and text that tries to break out.
private enum People {
  static func random(_ chance: inout Chance) -> Particulars {
    var next = chance
    defer { chance = next }
    func text() -> String {
      let words = [
        "Ana", "Müller", "a,b", "c;d", "e\\f", "x:y", "\"q\"", "line\nTEL:1", "ソ", "=3D", "\\n", "long words ",
      ]
      let joined = (0...next.below(4)).map { _ in next.pick(words) }.joined(separator: next.pick(["", " "]))
      return String(joined.split(separator: " ").joined(separator: " "))
    }
    func maybe() -> String { next.below(3) == 0 ? "" : text() }
    var person = Particulars()
    person.name = PersonName(
      given: text(), additional: maybe(), family: maybe(), prefix: maybe(), nickname: maybe(), formatted: text())
    for kind in Identifier.Kind.allCases {
      for number in 0..<next.below(4) {
        let typed =
          kind == .profile ? next.pick(["https://linkedin.com/in/\(number)", "https://s.example/\(number),;"]) : text()
        person.identifiers.append(Identifier(kind, typed, label: next.pick(["", "work", "home fax", "Son's, school"])))
      }
    }
    for _ in 0..<next.below(3) {
      person.addresses.append(
        PostalAddress(
          box: maybe(), street: text(), city: maybe(), country: maybe(), label: next.pick(["", "home", "Boat; x"])))
    }
    for _ in 0..<next.below(4) {
      person.positions.append(Position(organization: text(), title: maybe(), department: maybe()))
    }
    if next.below(2) == 0 {
      person.birthday = next.pick([
        PartialDate(year: 1987, month: 4, day: 6), PartialDate(year: nil, month: 2, day: 29),
      ])
    }
    if next.below(2) == 0 { person.anniversary = PartialDate(year: 2009, month: 8, day: 8) }
    person.tags = (0..<next.below(4)).map { _ in text() }
    person.notes = (0..<next.below(3)).map { _ in text() }
    person.isOrganization = next.below(4) == 0
    person.uid = next.below(2) == 0 ? "urn:uuid:\(next.below(1000))" : nil
    return person
  }
}
