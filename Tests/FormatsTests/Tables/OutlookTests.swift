import Domain
import Formats
import Testing

@Suite struct OutlookTests {
  private static let desktop =
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,"
    + "Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Assistant's Phone,"
    + "Business Fax,Business Phone,Business Phone 2,Home Phone,Mobile Phone,Anniversary,Birthday,"
    + "Business Address PO Box,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,"
    + "E-mail 3 Address,Notes,Referred By,Web Page"

  /// The cells by header, so that the columns can be counted by nobody.
  private func table(_ header: String, _ rows: [[String: String]], delimiter: String = ",") throws -> TableInTests {
    let headers = header.split(separator: ",").map(String.init)
    let lines = [headers] + rows.map { row in headers.map { "\"\(row[$0] ?? "")\"" } }
    return try TableInTests(lines.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n")
  }

  @Test func `the desktop's table is read`() throws {
    let table = try table(
      Self.desktop,
      [
        [
          "Title": "Ms", "First Name": "Odile", "Last Name": "Renard", "Company": "Renard SARL", "Job Title": "Owner",
          "Business Street": "4 rue Haute", "Business Street 2": "Bât. B", "Business City": "Lyon",
          "Business Postal Code": "69001", "Home City": "Bron", "Business Phone": "+33 4 78 00 00 00",
          "Business Phone 2": "+33 4 78 00 00 01", "Business Fax": "+33 4 78 00 00 02", "Assistant's Phone": "0123",
          "Mobile Phone": "+33 6 00 00 00 00", "Anniversary": "0/0/00", "Birthday": "10/26/1987",
          "Categories": "Clients;Lyon ; Clients", "E-mail Address": "odile@renard.example",
          "E-mail 2 Address": "/o=ExchangeLabs/ou=x/cn=odile", "E-mail 3 Address": "o.renard@home.example",
          "Notes": "Speaks German", "Referred By": "Jon", "Web Page": "www.renard.example",
        ],
        ["First Name": "Paul", "Birthday": "3/4/1990"],
      ])
    let odile = try #require(table.people.first)
    #expect(table.layout.kind == .outlook)
    #expect(odile.name == PersonName(given: "Odile", family: "Renard", prefix: "Ms"))
    #expect(odile.identifiers(.mail).map(\.typed) == ["odile@renard.example", "o.renard@home.example"])
    #expect(odile.identifiers(.phone).map(\.label) == ["work fax", "work", "work", "mobile"])
    #expect(
      odile.addresses
        == [
          PostalAddress(street: "4 rue Haute, Bât. B", city: "Lyon", code: "69001", label: "work"),
          PostalAddress(city: "Bron", label: "home"),
        ])
    #expect(odile.positions == [Position(organization: "Renard SARL", title: "Owner")])
    #expect(odile.birthday?.iso == "1987-10-26")
    #expect(odile.anniversary == nil)
    #expect(odile.tags == ["Clients", "Lyon"])
    #expect(table.mapping.unmapped.contains("Referred By"))
    // Odile's day proves that months come first here.
    #expect(table.people[1].birthday?.iso == "1990-03-04")
  }

  @Test func `the web's table is read, also with semicolons`() throws {
    let header =
      "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
      + "E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Mobile Phone,Other Phone,Primary Phone,Business Fax,"
      + "IMAddress,Job Title,Department,Company,Business Street,Business City,Home Street,Personal Web Page,Birthday,Notes"
    let table = try table(
      header,
      [
        [
          "First Name": "Kees", "Last Name": "de Wit", "Nickname": "K", "E-mail 2 Address": "kees@wit.example",
          "IMAddress": "kees.wit", "Personal Web Page": "https://wit.example", "Birthday": "3/4/1990",
        ]
      ], delimiter: ";")
    #expect(table.layout.kind == .outlook)
    #expect(table.only.name == PersonName(given: "Kees", family: "de Wit", nickname: "K"))
    #expect(table.only.identifiers.map(\.kind) == [.mail, .handle, .website])
    #expect(table.only.birthday?.iso == "1990-04-03")
  }

  @Test func `Google's table for Outlook has the address in one cell`() throws {
    let header =
      "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,"
      + "Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,"
      + "Mobile Phone,Home Address,Home Street,Home City,Business Address,Business Street,Sensitivity,Priority,Private,"
      + "Categories"
    let table = try table(
      header,
      [
        [
          "First Name": "Ilse", "Home Address": "Markt 1\r\n3000 Leuven", "Business Address": "Dok 2\nGent",
          "Business Street": "Dok 2", "Categories": "Family;myContacts",
        ]
      ])
    #expect(table.layout.kind == .outlook)
    #expect(table.only.addresses.map(\.street) == ["Markt 1\r\n3000 Leuven", "Dok 2"])
    #expect(table.only.tags == ["Family", "myContacts"])
  }

  @Test func `a birthday of which the order is unknown is left in the row`() throws {
    #expect(try table(Self.desktop, [["First Name": "Paul", "Birthday": "3/4/1990"]]).only.birthday == nil)
  }
}
