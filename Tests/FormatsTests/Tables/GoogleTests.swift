import Domain
import Formats
import Testing

@Suite struct GoogleTests {
  private static let fixed =
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    + "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    + "Labels"
  private static let new =
    fixed
    + ",E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,"
    + "Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,"
    + "Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,"
    + "Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
  private static let old =
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    + "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    + "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    + "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
    + "Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,"
    + "Organization 1 - Department,Organization 2 - Name,Organization 2 - Title,Website 1 - Type,Website 1 - Value"

  @Test func `the new table is read whole`() throws {
    let table = try TableInTests(
      Self.new + "\nTove,M.,Lindqvist,,,,Dr.,,Toto,,Norrsken AB,Analyst,Risk,--03-07,Met in Lund,https://p.example,"
        + "Work ::: * myContacts ::: Choir,* Work ::: Home,tove@n.example ::: tove@home.example,Mobile,+46 70 123 45 67,"
        + "Home,\"Storgatan 1\nLund\",Storgatan 1,Lund,,Skåne,222 22,Sweden,,LinkedIn,"
        + "https://www.linkedin.com/in/tovel,Anniversary,2015-06-20,Shoe,39\n")
    let person = table.only
    #expect(table.layout.kind == .google)
    #expect(
      person.name
        == PersonName(given: "Tove", additional: "M.", family: "Lindqvist", prefix: "Dr.", nickname: "Toto"))
    #expect(
      person.identifiers(.mail)
        == [Identifier(.mail, "tove@n.example", label: "Work"), Identifier(.mail, "tove@home.example", label: "Home")])
    #expect(person.identifiers(.phone) == [Identifier(.phone, "+46 70 123 45 67", label: "Mobile")])
    #expect(
      person.identifiers(.profile) == [Identifier(.profile, "https://www.linkedin.com/in/tovel", label: "LinkedIn")])
    #expect(
      person.addresses
        == [
          PostalAddress(
            street: "Storgatan 1", city: "Lund", region: "Skåne", code: "222 22", country: "Sweden", label: "Home")
        ])
    #expect(person.positions == [Position(organization: "Norrsken AB", title: "Analyst", department: "Risk")])
    #expect(person.birthday?.iso == "--03-07")
    #expect(person.anniversary?.iso == "2015-06-20")
    #expect(person.tags == ["Work", "Choir"])
    #expect(person.notes == ["Met in Lund"])
    #expect(table.mapping.unmapped.contains("Custom Field 1 - Value"))
    #expect(table.mapping.unmapped.contains("Photo"))
  }

  @Test func `the old table is read, several positions and the starred address first`() throws {
    let cells = [
      "Tove Lindqvist", "Tove", "", "Lindqvist", "", "", "", "", "", "", "", "", "", "", "1987-10-06", "", "", "", "",
      "", "", "", "", "", "", "", "", "", "* myContacts ::: Work ::: * Family", "Other", "tove@old.example", "* Work",
      "tove@n.example", "Work", "+4670", "", "Norrsken AB", "", "Analyst", "", "Choir", "Treasurer", "Profile",
      "https://n.example",
    ]
    let table = try TableInTests(Self.old + "\n" + cells.joined(separator: ",") + "\n")
    #expect(table.layout.kind == .google)
    #expect(table.only.name.formatted == "Tove Lindqvist")
    #expect(table.only.identifiers(.mail).map(\.typed) == ["tove@n.example", "tove@old.example"])
    #expect(table.only.identifiers(.mail).map(\.label) == ["Work", "Other"])
    #expect(table.only.positions.map(\.organization) == ["Norrsken AB", "Choir"])
    #expect(table.only.tags == ["Work", "Family"])
    #expect(table.only.identifiers(.website).map(\.typed) == ["https://n.example"])
    #expect(table.only.birthday?.iso == "1987-10-06")
  }

  @Test func `an other contact has an address alone, and a name may be a number or a firm`() throws {
    let mail = String(repeating: ",", count: 18) + "who@x.example" + String(repeating: ",", count: 17)
    let firm = String(repeating: ",", count: 10) + "Bakkerij Peeters" + String(repeating: ",", count: 25)
    let number = "+32475123456" + String(repeating: ",", count: 35)
    let table = try TableInTests(Self.new + "\n\(mail)\n\(firm)\n\(number)\n")
    #expect(table.problems.isEmpty)
    #expect(table.people.map(\.displayName) == ["who@x.example", "Bakkerij Peeters", "+32475123456"])
    #expect(table.people.map(\.isOrganization) == [false, true, false])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a cell of endless values is set aside, quickly`() throws {
    let values = (0..<80_000).map { "\($0)@x" }.joined(separator: " ::: ")
    let table = try TableInTests("Name,E-mail 1 - Value\nTove,\(values)\nAna,a@x.example\n")
    #expect(table.problems == [.tooMany(limit: 1000)])
    #expect(table.only.name.full == "Ana")
  }
}
