import Domain
import Formats
import Foundation
import TestSupport
import Testing
import UseCases

/// What `--map` says of the files of an import, and an archive of Tend's among them.
@Suite struct MappingTests {
  private let test: TestNetwork
  private let google =
    "First Name,Last Name,Labels,Organization Name,E-mail 1 - Value,Shoe\nMia,Chen,,Acme,mia@acme.test,38\n"
  private let members = "Vorname;Nachname;Wo;E-Mail\nBo;Maes;Gent;bo@maes.test\n"

  init() throws { test = try TestNetwork() }

  private func take(
    _ files: [String], mapping: [String] = [], dryRun: Bool = false
  ) throws -> ImportReport {
    try test.network.take(
      try test.network.stage(files), ImportChoices(dryRun: dryRun, mapping: mapping), process: 1)
  }

  private func problem(_ files: [String], _ assignment: String) throws -> MappingProblem? {
    do {
      _ = try take(files, mapping: [assignment])
      return nil
    } catch Refusal.mapping(_, let problem) {
      #expect(try test.count() == 0)
      return problem
    }
  }

  @Test func `a table whose make is known takes no mapping, and says its columns`() throws {
    let path = try test.file("g.csv", google)
    let columns = ["First Name", "Last Name", "Labels", "Organization Name", "E-mail 1 - Value", "Shoe"]
    #expect(try problem([path], "Shoe=tags") == .knownTable(columns))
    #expect(try problem([path], "None=tags") == .knownTable(columns))
  }

  @Test func `a column that no table has is refused with those there are`() throws {
    let path = try test.file("m.csv", members)
    #expect(try problem([path], "Nix=city") == .unknownHeader("Nix", among: ["Vorname", "Nachname", "Wo", "E-Mail"]))
  }

  @Test func `cards have no columns`() throws {
    let path = try test.file("a.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEND:VCARD\n")
    #expect(try problem([path], "Wo=city") == .noTable)
  }

  @Test func `a mapping is for the table that has its column, beside others that do not`() throws {
    let files = [
      try test.file("g.csv", google), try test.file("m.csv", members),
      try test.file("n.csv", "Vorname;Nachname\nEls;Smit\n"),
    ]
    #expect(try take(files, mapping: ["Wo=city"]).people.added == 3)
    #expect(try test.contact("bo maes").particulars.addresses.map(\.city) == ["Gent"])
  }

  @Test func `a dry run says what each column of an unknown table was taken for`() throws {
    let report = try take([try test.file("m.csv", members)], mapping: ["Wo=city"], dryRun: true)
    #expect(report.mappings.map(\.headers) == [["Vorname", "Nachname", "Wo", "E-Mail"]])
    #expect(report.mappings.map(\.fields) == [["given", "family", "city", "mail"]])
    #expect(try test.count() == 0)
  }

  @Test func `what a column means may be told when its rows are in already`() throws {
    let path = try test.file("m.csv", "Vorname;Nachname;Straße;Wo\nBo;Maes;Lange Straat 1;Gent\n")
    #expect(try take([path]).people.added == 1)
    #expect(try take([path]).people.unchanged == 1)
    #expect(try take([path], mapping: ["Wo=city"]).people.updated == 1)
    let addresses = try test.contact("bo maes").particulars.addresses
    #expect(addresses.map(\.street) == ["Lange Straat 1"] && addresses.map(\.city) == ["Gent"])
    #expect(try take([path], mapping: ["Wo=city"]).people.unchanged == 1)
    #expect(try test.count() == 1)
  }

  @Test(arguments: [false, true])
  func `an archive beside other files is refused before anything is read in`(isFirst: Bool) throws {
    let folder = test.folder.path + "/box"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (archive, other) = (folder + (isFirst ? "/a.json" : "/z.json"), folder + "/g.csv")
    _ = try TestNetwork().network.export(.archive, to: archive)
    #expect(try test.network.stage([folder]).tendArchive == archive, "alone in a folder it comes in")
    try Data(google.utf8).write(to: URL(fileURLWithPath: other))
    for paths in [[archive, other], [other, archive], [folder], [archive, archive]] {
      do {
        _ = try test.network.stage(paths)
        Issue.record("taken: \(paths)")
      } catch Refusal.keeping(.notAlone(let path)) {
        #expect(path == archive)
      }
    }
  }
}
