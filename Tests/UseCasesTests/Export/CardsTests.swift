import Domain
import Foundation
import TestSupport
import Testing
import UseCases

@Suite struct CardsTests {
  private func written(_ test: TestNetwork, _ form: ExportForm) throws -> String {
    let path = test.folder.path + "/out"
    _ = try test.network.export(form, to: path, replacing: true)
    return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  @Test func `a card goes back as it came, with only what changed rewritten`() throws {
    let test = try ArchiveTests.everything()
    let ana = try test.network.person("ana")
    _ = try test.network.tag(ana, adding: ["expo"])
    let cards = try written(test, .cards(.third))
    #expect(
      cards.contains(
        [
          "BEGIN:VCARD", "VERSION:3.0", "N:Ruiz;Ana;;;", "FN:Ana Ruiz", "ORG:Verdant",
          "EMAIL;TYPE=work:ana@verdant.test", "NOTE:met at the expo", "X-ODD;X-P=1:kept", "CATEGORIES:expo",
          "END:VCARD", "",
        ].joined(separator: "\r\n")))
    // A card of another version keeps it.
    #expect(cards.contains("VERSION:4.0\r\nFN:Bo Maartens\r\nTEL:tel:+32-475-12-34-56\r\n"))
  }

  @Test func `notes of the user's own and how often they keep in touch are in no card`() throws {
    let cards = try written(try ArchiveTests.everything(), .cards(.third))
    #expect(!cards.contains("private"))
    #expect(!cards.contains("monthly"))
    #expect(!cards.uppercased().contains("TIER"))
  }

  @Test(arguments: [(CardVersion.third, "VERSION:3.0"), (.fourth, "VERSION:4.0")])
  func `who came without a card gets one`(version: CardVersion, line: String) throws {
    let test = try TestNetwork()
    _ = try test.network.add(name: "Ana Ruiz", PersonEdit(), tags: ["expo", "a,b"])
    let card = try written(test, .cards(version))
    #expect(card.hasPrefix("BEGIN:VCARD\r\n\(line)\r\n"))
    #expect(card.contains("CATEGORIES:expo,a\\,b\r\n"))
    #expect(card.contains("UID:urn:uuid:"))
  }

  @Test func `cards that went out come in as the same people`() throws {
    let test = try ArchiveTests.everything()
    let path = try test.file("again.vcf", try written(test, .cards(.third)))
    let report = try test.network.take(
      try test.network.stage([path]), ImportChoices(dryRun: false, mapping: []), process: 1)
    #expect(try test.count() == 2)
    #expect(report.files.count == 1)
  }

  @Test func `a cell that a spreadsheet would run is made harmless in the table`() throws {
    let test = try TestNetwork()
    _ = try test.network.add(name: "=HYPERLINK(1) Ana", PersonEdit())
    _ = try test.network.add(name: "Bo Maartens", PersonEdit(), tags: ["x", "y"])
    let rows = try written(test, .table).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(!rows[1].contains(",=") && !rows[1].hasPrefix("="))
    #expect(rows[2].contains("x ::: y"))
    let columns = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(columns).count == 1)
  }

  @Test func `two exports of one network are equal`() throws {
    let test = try ArchiveTests.everything()
    for form: ExportForm in [.archive, .table, .cards(.third)] {
      #expect(try written(test, form) == (try written(test, form)))
    }
  }
}
