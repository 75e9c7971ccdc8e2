import Domain
import Formats
import Testing

@Suite struct OtherTablesTests {
  @Test func `HubSpot's contacts are read`() throws {
    let table = try TableInTests(
      "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Lead Status,Create Date,"
        + "Associated Company\n51,Noor,Haddad,noor@h.example,+31 6 1,CFO,Haddad BV,Open,2024-03-12 09:14,Haddad Holding\n"
    )
    #expect(table.layout.kind == .other)
    #expect(table.only.name.full == "Noor Haddad")
    #expect(table.only.positions == [Position(organization: "Haddad BV", title: "CFO")])
    #expect(table.mapping.unmapped == ["Record ID", "Lead Status", "Create Date"])
  }

  @Test func `Atomic CRM's contacts are read`() throws {
    let table = try TableInTests(
      "first_name,last_name,gender,title,background,first_seen,last_seen,has_newsletter,status,tags,linkedin_url,"
        + "company,email_work,email_home,email_other,phone_work,phone_home,phone_other\nNoor,Haddad,f,CFO,Met at a fair,"
        + "2024-01-01,,false,warm,\"vip, fair\",https://www.linkedin.com/in/noorh,Haddad BV,w@h.example,h@h.example,,"
        + "+31 20 1,,+31 20 3\n")
    #expect(table.only.identifiers(.mail).map(\.label) == ["work", "home"])
    #expect(table.only.identifiers(.phone).map(\.typed) == ["+31 20 1", "+31 20 3"])
    #expect(table.only.identifiers(.profile).count == 1)
    #expect(table.only.tags == ["vip", "fair"])
    #expect(table.only.notes == ["Met at a fair"])
    #expect(table.only.positions == [Position(organization: "Haddad BV", title: "CFO")])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `any delimiter is found`(delimiter: String) throws {
    let table = try TableInTests(
      [["Name", "Company", "Email"], ["Noor Haddad", "\"H, B; V\"", "n@h.example"]]
        .map { $0.joined(separator: delimiter) }.joined(separator: "\r\n"))
    #expect(table.layout.delimiter == delimiter.utf8.first)
    #expect(table.only.positions.first?.organization == "H, B; V")
  }

  @Test func `German Outlook in windows-1252 with semicolons is read`() throws {
    let text =
      "Vorname;Nachname;Firma;Stra\u{DF}e gesch\u{E4}ftlich;Geburtstag\nJ\u{FC}rgen;Gro\u{DF};M\u{FC}ller AG;Weg 1;3.4.1980\n"
    let table = try TableInTests(bytes: text.unicodeScalars.map { UInt8($0.value) }, pieceSize: 1)
    #expect(table.only.name.full == "Jürgen Groß")
    #expect(table.only.addresses.map(\.street) == ["Weg 1"])
    #expect(table.only.birthday?.iso == "1980-04-03")
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read, with and without its mark`(bigEndian: Bool, marked: Bool) throws {
    let text = (marked ? "\u{FEFF}" : "") + "Name\tEmail\r\nZoë Ångström 𝄞\tz@a.example\r\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    for size in [1, 3, 4096] {
      #expect(try TableInTests(bytes: bytes, pieceSize: size).only.name.full == "Zoë Ångström 𝄞")
    }
  }

  @Test func `Excel's line about the separator is stepped over`() throws {
    let table = try TableInTests("sep=;\r\nName;Email\r\nNoor;n@h.example\r\n")
    #expect(table.layout.headerRow == 1)
    #expect(table.only.name.full == "Noor")
  }

  @Test func `one column of addresses is a table`() throws {
    #expect(try TableInTests("Email\nn@h.example\nm@h.example\n").people.count == 2)
  }

  @Test func `a street beside a city is found under address`() throws {
    let table = try TableInTests("Name,Address,City,Zip\nNoor,Kade 1,Delft,2611\n")
    #expect(table.only.addresses == [PostalAddress(street: "Kade 1", city: "Delft", code: "2611")])
  }

  @Test func `a column is read as the user says`() throws {
    let table = try TableInTests(
      "Wer,Firma,Wo gesehen\nNoor Haddad,Haddad BV,Messe\n", assigning: ["Wer=name", "Wo gesehen=tags"])
    #expect(table.only.name.full == "Noor Haddad")
    #expect(table.only.tags == ["Messe"])
  }

  @Test func `rows in a wrong character set are set aside, the others stand`() throws {
    var bytes = Array("Name,Email\nZoë,z@a.example\n".utf8)
    bytes += [0x4D, 0xFC, 0x6C, 0x6C] + Array(",m@a.example\nAna,a@a.example\n".utf8)
    let table = try TableInTests(bytes: Array(repeating: bytes[0..<11], count: 1).joined() + Array(bytes[11...]))
    // The whole file is at hand when it is recognised: it is no UTF-8, so it is read as windows-1252.
    #expect(table.people.map(\.name.full) == ["ZoÃ«", "Müll", "Ana"])
    var late = Array("Name,Email\nZoë,z@a.example\n".utf8)
    late +=
      Array(String(repeating: "Ana,a@a.example\n", count: 6000).utf8) + [0xFC, 0x6C] + Array(",m@a.example\n".utf8)
    let other = try TableInTests(bytes: late)
    #expect(other.people.count == 6001)
    #expect(other.problems == [.undecodable(charset: "UTF-8")])
  }

  @Test func `German Thunderbird is read, the birthday from three columns`() throws {
    let table = try TableInTests(
      "Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Tel. dienstlich,Tel. privat,"
        + "Privat: Adresse,Privat: Ort,Privat: PLZ,Geburtsjahr,Geburtsmonat,Geburtstag,Notizen\n"
        + "Uta,Kern,Uta Kern,u@kern.example,uta@home.example,030 1,030 2,Weg 1,Berlin,10115,1979,5,4,x\n")
    #expect(table.only.identifiers(.phone).map(\.label) == ["work", "home"])
    #expect(table.only.identifiers(.mail).count == 2)
    #expect(table.only.addresses == [PostalAddress(street: "Weg 1", city: "Berlin", code: "10115", label: "home")])
    #expect(table.only.birthday?.iso == "1979-05-04")
    #expect(table.mapping.unmapped.isEmpty)
  }

  @Test func `thousands of tags on one row are set aside`() throws {
    let tags = (0..<5000).map { "tag\($0)" }.joined(separator: ";")
    let table = try TableInTests("Name,Email,Tags\nNoor,n@h.example,\(tags)\nAna,a@h.example,x\n")
    #expect(table.problems == [.tooMany(limit: 1000)])
    #expect(table.only.name.full == "Ana")
  }
}
