import Domain
import Formats
import Testing

@Suite struct ThunderbirdTests {
  @Test func `its table is read, the birthday from three columns`() throws {
    let table = try TableInTests(
      "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
        + "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
        + "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,"
        + "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,"
        + "\nRuth,Okafor,Ruth A. Okafor,Ru,ruth@okafor.example,r@home.example,ruthie,+44 20 1,+44 20 2,,,+44 7,"
        + "1 Elm Rd,Flat 2,Leeds,,LS1,UK,9 Mill St,,York,,YO1,UK,Counsel,Legal,Mill LLP,https://mill.example,,1979,5,04,"
        + ",,,,Likes chess,\n")
    let ruth = table.only
    #expect(table.layout.kind == .thunderbird)
    #expect(ruth.name.formatted == "Ruth A. Okafor")
    #expect(ruth.identifiers(.mail).map(\.typed) == ["ruth@okafor.example", "r@home.example"])
    #expect(ruth.identifiers(.phone).map(\.label) == ["work", "home", "mobile"])
    #expect(ruth.identifiers(.handle).map(\.typed) == ["ruthie"])
    #expect(
      ruth.addresses
        == [
          PostalAddress(street: "1 Elm Rd, Flat 2", city: "Leeds", code: "LS1", country: "UK", label: "home"),
          PostalAddress(street: "9 Mill St", city: "York", code: "YO1", country: "UK", label: "work"),
        ])
    #expect(ruth.positions == [Position(organization: "Mill LLP", title: "Counsel", department: "Legal")])
    #expect(ruth.birthday?.iso == "1979-05-04")
    #expect(ruth.notes == ["Likes chess"])
    #expect(table.mapping.unmapped == ["Custom 1", "Custom 2", "Custom 3", "Custom 4"])
  }
}
