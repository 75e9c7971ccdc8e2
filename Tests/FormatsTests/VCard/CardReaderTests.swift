import Domain
import Formats
import Testing

struct CardReaderTests {
  @Test func `a card of Apple's is read with groups, labels and preferences`() throws {
    let ana = try particulars(
      card(
        "N:Silva;Ana;Maria;Dr.;PhD", "FN:Dr. Ana Silva", "NICKNAME:Nita,Anita", "ORG:Acme\\, Inc.;Sales;West",
        "TITLE:Head of Sales", "EMAIL;type=INTERNET;type=HOME:ana@home.example",
        "EMAIL;type=INTERNET;type=WORK;type=pref:ana@acme.example", "item1.TEL:+1 555 0100",
        "item1.X-ABLabel:Son's school", "TEL;type=CELL;type=VOICE;type=pref:+1 555 0101",
        "item2.ADR;type=HOME:;;1 Market Street\\, Floor 2;Springfield;CA;94105;USA", "item2.X-ABADR:us",
        "item3.URL:https://ana.example", "item3.X-ABLabel:_$!<HomePage>!$_",
        "URL:https://www.LinkedIn.com/in/ana", "X-SOCIALPROFILE;type=twitter:https://social.example/ana",
        "IMPP;X-SERVICE-TYPE=Skype;type=WORK:skype:ana", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07",
        "item4.X-ABDATE;type=pref:2010-06-01", "item4.X-ABLabel:_$!<Anniversary>!$_",
        "CATEGORIES:friends,chess\\, club", "NOTE:one\\ntwo\\\\", "UID:https://example.com/a;b"))
    #expect(
      ana.name
        == PersonName(
          given: "Ana", additional: "Maria", family: "Silva", prefix: "Dr.", suffix: "PhD", nickname: "Nita",
          formatted: "Dr. Ana Silva"))
    #expect(
      ana.identifiers == [
        Identifier(.mail, "ana@acme.example", label: "work"), Identifier(.mail, "ana@home.example", label: "home"),
        Identifier(.phone, "+1 555 0101", label: "cell"), Identifier(.phone, "+1 555 0100", label: "Son's school"),
        Identifier(.profile, "https://www.LinkedIn.com/in/ana"),
        Identifier(.profile, "https://social.example/ana", label: "twitter"),
        Identifier(.website, "https://ana.example", label: "HomePage"), Identifier(.handle, "skype:ana", label: "work"),
      ])
    #expect(
      ana.addresses == [
        PostalAddress(
          street: "1 Market Street, Floor 2", city: "Springfield", region: "CA", code: "94105", country: "USA",
          label: "home")
      ])
    #expect(
      ana.positions == [Position(organization: "Acme, Inc.", title: "Head of Sales", department: "Sales, West")])
    #expect(ana.birthday == PartialDate(year: nil, month: 3, day: 7))
    #expect(ana.anniversary == PartialDate(year: 2010, month: 6, day: 1))
    #expect(ana.tags == ["friends", "chess, club"])
    #expect(ana.notes == ["one\ntwo\\"])
    #expect(ana.uid == "https://example.com/a;b")
    #expect(!ana.isOrganization)
  }

  @Test func `a card of 4_0 is read with its URIs, numbers of preference and dates`() throws {
    let person = try particulars(
      card(
        "FN:Bo", "TEL;VALUE=uri;PREF=50:tel:+44-20-1;ext=5", "TEL;VALUE=uri;PREF=1;TYPE=\"voice,work\":tel:+44-20-2",
        "EMAIL;PREF=2:mailto:b@x.example", "BDAY:--0229", "ANNIVERSARY:20090808T1430-0500",
        "TITLE;LANGUAGE=fr:Chef", version: "4.0"))
    #expect(
      person.identifiers == [
        Identifier(.mail, "b@x.example"), Identifier(.phone, "+44-20-2", label: "work"),
        Identifier(.phone, "+44-20-1;ext=5"),
      ])
    #expect(person.birthday == PartialDate(year: nil, month: 2, day: 29))
    #expect(person.anniversary == PartialDate(year: 2009, month: 8, day: 8))
    #expect(person.positions == [Position(title: "Chef")])
  }

  @Test func `a card of 2_1 is read with bare types, quoted-printable and its own escapes`() throws {
    let person = try particulars(
      card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;", "TEL;WORK;FAX:030 1",
        "TEL;CELL;PREF:0170 2",
        "ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Haupt=", "stra=DFe 1=0D=0AHof;Berlin;;10115;", "NOTE:a\\;b\\,c\\nd",
        version: "2.1"))
    #expect(person.name.family == "Müller" && person.name.given == "Jörg" && person.name.formatted == "Jörg Müller")
    #expect(
      person.identifiers(.phone) == [
        Identifier(.phone, "0170 2", label: "cell"), Identifier(.phone, "030 1", label: "work fax"),
      ])
    #expect(person.addresses.first?.street == "Hauptstraße 1\nHof")
    #expect(person.addresses.first?.label == "home")
    #expect(person.notes == ["a;b\\,c\\nd"])
  }

  @Test func `declared character sets are read`() throws {
    let head = Array("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=Shift_JIS:".utf8)
    // 83 5C is one character whose second byte is a backslash.
    let name: [UInt8] = [0x83, 0x5C, UInt8(ascii: ";"), 0x91, 0xBE, 0x98, 0x59]
    let japanese = try particulars(head + name + Array("\r\nEND:VCARD".utf8))
    #expect(japanese.name.family == "ソ" && japanese.name.given == "太郎")
    let latin = Array("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:J".utf8) + [0xF6] + Array("rg\nEND:VCARD".utf8)
    #expect(try particulars(latin).name.formatted == "Jörg")
  }

  @Test func `bytes that are not UTF-8 and declare nothing are read as windows-1252`() throws {
    let bytes = Array("BEGIN:VCARD\nVERSION:3.0\nFN:Ren".utf8) + [0xE9, 0x20, 0x80] + Array("\nEND:VCARD".utf8)
    #expect(try particulars(bytes).name.formatted == "René €")
  }

  @Test func `a character set that is unknown or lies is tried as UTF-8 and then named`() throws {
    #expect(try particulars(card("FN;CHARSET=X-NONE:Zoë")).name.formatted == "Zoë")
    let bytes = Array("BEGIN:VCARD\nFN;CHARSET=UTF-8:Zo".utf8) + [0xEB] + Array("\nEND:VCARD".utf8)
    #expect(throws: RecordProblem.undecodable(charset: "UTF-8")) { try particulars(bytes) }
  }

  @Test(arguments: [
    ("19870406", "1987-04-06"), ("1987-04-06T09:00:00Z", "1987-04-06"), ("--04-06", "--04-06"), ("--0406", "--04-06"),
    ("1987-04", "1987-04"), ("1987", "1987"), ("--04", "--04"), ("1604-02-29", "--02-29"), ("circa 1800", ""),
    ("---06", ""), ("1987-02-30", ""), ("", ""),
  ])
  func `birthdays come in many forms`(written: String, read: String) throws {
    #expect(try particulars(card("FN:A", "BDAY:\(written)")).birthday?.iso ?? "" == read)
  }

  @Test func `a birthday told as text is passed over`() throws {
    #expect(try particulars(card("FN:A", "BDAY;VALUE=text:1987", version: "4.0")).birthday == nil)
  }

  @Test func `a missing FN is made from what there is, and a card that names nobody is a problem`() throws {
    #expect(try particulars(card("N:Silva;Ana;;Dr.;")).name.formatted == "Dr. Ana Silva")
    #expect(try particulars(card("FN: ", "ORG:Acme", "NICKNAME:Ace")).name.formatted == "Acme")
    #expect(try particulars(card("NICKNAME:Ace", "EMAIL:a@x.example")).name.formatted == "Ace")
    #expect(try particulars(card("EMAIL:a@x.example")).name.formatted == "a@x.example")
    #expect(throws: RecordProblem.nobody) { try particulars(card("NOTE:x", "N:;;;;")) }
    #expect(throws: RecordProblem.malformed(found: "FN:Ana")) { try particulars(Array("FN:Ana\n".utf8)) }
  }

  @Test func `an organization's card says so`() throws {
    #expect(try particulars(card("FN:Acme", "X-ABShowAs:COMPANY")).isOrganization)
    #expect(try particulars(card("FN:Acme", "KIND:org", version: "4.0")).isOrganization)
    #expect(try !particulars(card("FN:Ana", "KIND:individual", version: "4.0")).isOrganization)
  }

  @Test func `titles stay with the organization of their group`() throws {
    let person = try particulars(
      card("FN:A", "item1.ORG:One", "item2.ORG:Two", "item2.TITLE:Second", "item1.TITLE:First", "TITLE:Alone"))
    #expect(
      person.positions == [
        Position(organization: "One", title: "First"), Position(organization: "Two", title: "Second"),
        Position(title: "Alone"),
      ])
    #expect(try particulars(card("FN:A", "ORG:One", "ROLE:Founder")).position?.title == "Founder")
  }

  @Test func `folds are undone wherever they fall`() throws {
    let bytes = card("FN:Ana Sil", " va", "TEL;TY", " PE=CE", "\tLL:+1 5", " 55", "NOTE:a\\", " nb")
    let person = try particulars(bytes)
    #expect(person.name.formatted == "Ana Silva")
    #expect(person.identifiers == [Identifier(.phone, "+1 555", label: "cell")])
    #expect(person.notes == ["a\nb"])
  }

  @Test func `blanks at the end of a value are none of it, also behind a fold`() throws {
    #expect(try particulars(card("FN:Ana", "ORG:Acme \t", " \t ;Sales ", "  ")).positions.first?.organization == "Acme")
  }

  @Test func `a fold in a scheme, in a profile's address or in a long head changes nothing`() throws {
    let long = String(repeating: "x", count: 80)
    let bytes = card(
      "FN:A", "PHOTO;ENCODING=b:QUJD", "X-B;P=\(long):1", "TEL;VALUE=uri:te", " l:+1", "URL:https://linked",
      " in.com/in/a")
    let expected = [Identifier(.phone, "+1"), Identifier(.profile, "https://linkedin.com/in/a")]
    #expect(try particulars(bytes).identifiers == expected)
    #expect(try model(writtenBack(writtenBack(bytes))) == model(bytes))
  }

  @Test func `parameters may be quoted and hold escapes`() throws {
    let bytes = card("FN:A", "TEL;X-A=\"a:b;c\";TYPE=\"a^'b\":1", "EMAIL;X-B=\"open:x@x.example")
    #expect(
      try particulars(bytes).identifiers == [Identifier(.mail, "x@x.example"), Identifier(.phone, "1", label: "a\"b")])
  }

  @Test func `zero bytes are dropped`() throws {
    #expect(try particulars(card("FN:A\0na")).name.formatted == "Ana")
  }

  @Test func `the agent's own card says nothing about the person`() throws {
    let bytes = card("FN:Ana", "AGENT:", "BEGIN:VCARD", "FN:Bo", "TEL:1", "END:VCARD", "TEL:2", version: "2.1")
    #expect(try particulars(bytes).identifiers.map(\.typed) == ["2"])
  }

  @Test func `a photo is passed over, indented or not`() throws {
    let photo = String(repeating: "QUJD", count: 18)
    let bytes = card("FN:A", "PHOTO;ENCODING=b;TYPE=JPEG:\(photo)", photo, photo, "", "TEL:1")
    #expect(try particulars(bytes).identifiers.map(\.typed) == ["1"])
    #expect(try model(bytes).properties[2].value.count == 3 * photo.utf8.count)
  }

  @Test func `ten thousand properties are read and fifty thousand and one are too many`() throws {
    let many = Array(repeating: "EMAIL:a@x.example", count: 10_000).joined(separator: "\r\n")
    #expect(try particulars(card("FN:A", many)).identifiers.count == 10_000)
    let grouped = (0..<10_000).map { "item\($0).TEL:\($0)\nitem\($0).X-ABLabel:L\($0)" }.joined(separator: "\n")
    #expect(try particulars(card("FN:A", grouped)).identifiers.last?.label == "L9999")
    let tooMany = Array(repeating: "X:", count: 50_001).joined(separator: "\n")
    #expect(throws: RecordProblem.tooMany(limit: 50_000)) { try particulars(card("FN:A", tooMany)) }
  }

  @Test func `a scheme is taken off also where a zero byte or an escape stands in it`() throws {
    let bytes = card(
      "FN:A", "TEL:t\u{0}el:+1 555", "TEL:tel\\::+2 555", "EMAIL:mail\u{0}to:a@x.example", version: "4.0")
    #expect(try particulars(bytes).identifiers.map(\.typed) == ["a@x.example", "+1 555", ":+2 555"])
  }

  @Test func `a card cut off at any byte is read or set aside, never a crash`() throws {
    let whole = card(
      "N;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:=83=5C;=91=", "=BE;;;", "item1.TEL;TYPE=\"a,b\":+1", " 2\\", " n",
      "item1.X-ABLabel:_$!<X>!$_", "AGENT:", "BEGIN:VCARD", "END:VCARD", "PHOTO;BASE64:QUJD", "QUJD", "",
      "BDAY:1604-02-29",
      "FN:Ana", version: "2.1")
    for end in 0...whole.count {
      let piece = Array(whole[..<end])
      _ = try? particulars(piece)
      _ = try? writtenBack(piece)
      _ = try? rewritten(piece) { $0.name.given = "Bo" }
    }
    #expect(try particulars(whole).name.family == "ソ")
  }
}
