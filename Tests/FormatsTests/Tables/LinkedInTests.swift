import Domain
import Formats
import Testing

@Suite struct LinkedInTests {
  private let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
  private let rows = """
    Marit,Vandersteen,https://www.linkedin.com/in/marit-vds,,Havenwerk NV,"Head of Logistics, Benelux",12 Mar 2024
    Jon,Aldous,https://www.linkedin.com/in/jaldous/,jon@aldous.example,Aldous & Sons,Partner,7-Feb-22
    ,,,,,,

    """

  @Test(arguments: [
    "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing, "
      + "see https://www.linkedin.com/help/linkedin/answer/261\"\n\n",
    "\u{FEFF}\"Notes:\"\r\n\"Another sentence, with commas\"\r\n\"and a third\"\r\n\r\n", "",
  ])
  func `connections are found behind any preamble`(preamble: String) throws {
    let table = try TableInTests(preamble + header + "\n" + rows)
    #expect(table.layout.kind == .linkedInConnections)
    #expect(table.people.count == 2)
    #expect(table.emptyRows == 1)
    let marit = table.people[0]
    #expect(marit.name == PersonName(given: "Marit", family: "Vandersteen"))
    #expect(marit.identifiers == [Identifier(.profile, "https://www.linkedin.com/in/marit-vds")])
    #expect(marit.positions == [Position(organization: "Havenwerk NV", title: "Head of Logistics, Benelux")])
    #expect(marit.connected == Day(year: 2024, month: 3, day: 12))
    #expect(table.people[1].connected == Day(year: 2022, month: 2, day: 7))
    #expect(table.people[1].identifiers(.mail).map(\.typed) == ["jon@aldous.example"])
    #expect(table.mapping.unmapped.isEmpty)
  }

  @Test func `the older header without addresses of profiles is read`() throws {
    let table = try TableInTests(
      "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Sousa,,Mar Azul,Buyer,1 Jan 2019\n")
    #expect(table.layout.kind == .linkedInConnections)
    #expect(table.only.positions.first?.title == "Buyer")
    #expect(table.only.connected?.iso == "2019-01-01")
  }

  @Test func `a row that has a date alone is nobody`() throws {
    let table = try TableInTests(header + "\n,,,,,,12 Mar 2024\nAna,Sousa,,,,,nonsense\n")
    #expect(table.problems == [.nobody])
    #expect(table.only.connected == nil)
  }

  @Test func `a row with a comma too many is set aside`() throws {
    let table = try TableInTests(header + "\nAna,Sousa,https://l.example,,Mar Azul, Lda,Buyer,1 Jan 2019\n")
    #expect(table.problems == [.tooMany(limit: 7)])
  }

  @Test func `the profile and the addresses say who the user is`() throws {
    let profile = try TableInTests(
      "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        + "Twitter Handles,Websites,Instant Messengers\nIna,Weber,,,,Advisor,\"Long\ntext\",Consulting,,,,,\n")
    #expect(profile.layout.kind == .linkedInProfile)
    #expect(profile.layout.kind.content == .user)
    #expect(profile.only.name.full == "Ina Weber")
    let addresses = try TableInTests(
      "Email Address,Confirmed,Primary,Updated On\nina@weber.example,Yes,Yes,1/2/20\nold@weber.example,Yes,No,1/2/19\n")
    #expect(addresses.layout.kind == .linkedInAddresses)
    #expect(addresses.people.flatMap(\.identifiers).map(\.typed) == ["ina@weber.example", "old@weber.example"])
  }

  @Test(arguments: [
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nIna,Ana,\"1/2/26, 3:04 PM\",,OUTGOING,u,v\n",
    "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Sousa,Mar Azul,Buyer,Good,1/2/20,VISIBLE\n",
  ])
  func `other tables of the archive are not taken for one of contacts`(text: String) throws {
    guard case .table(let layout) = try recognise(Array(text.utf8)) else { throw TableInTests.NotATable() }
    #expect(layout.kind == .other)
  }

  @Test func `a list of skills is no table of people`() {
    #expect(throws: Unrecognised.unknown) { try recognise(Array("Name\nNegotiation\nLogistics\n".utf8)) }
  }
}
