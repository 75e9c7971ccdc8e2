import Domain
import Foundation
import TestSupport
import Testing
import UseCases

/// Tend's own table, read again.
@Suite struct TableAgainTests {
  private static let cards = """
    BEGIN:VCARD
    VERSION:4.0
    FN:Dr. Ana Ruiz
    N:Ruiz;Ana;Maria;Dr.;
    NICKNAME:Anita
    UID:ana-1
    EMAIL;TYPE=work:ana@verdant.test
    EMAIL;TYPE=home:ana@home.test
    EMAIL:a3@home.test
    EMAIL;TYPE=work:a4@verdant.test
    TEL;TYPE=cell:+32 475 12 34 56
    ORG:Verdant;Audit
    TITLE:COO
    BDAY:--0307
    NOTE:met at the expo
    NOTE:likes tea\\nand cake
    CATEGORIES:expo,a b
    ADR;TYPE=work:;;1 Long Street;Ghent;;9000;Belgium
    ADR;TYPE=home:;;;Bruges;;;Belgium
    ADR:Box 3;;;;Flanders;8000;
    END:VCARD
    BEGIN:VCARD
    VERSION:4.0
    FN:Bo
    NICKNAME:Bobo
    END:VCARD
    BEGIN:VCARD
    VERSION:4.0
    FN:Verdant
    ORG:Verdant
    KIND:org
    END:VCARD

    """
  private static let profiles = """
    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Eva,Smit,https://www.linkedin.com/in/eva-smit,,Filtro,Founder,3 Feb 2019
    Eva,Smit,https://www.linkedin.com/in/eva-smit-2,,,,3 Feb 2019

    """

  private func take(_ test: TestNetwork, _ path: String) throws -> ImportReport {
    try test.network.take(try test.network.stage([path]), process: 1)
  }

  /// - Returns: the network and its table.
  private func filled() throws -> (TestNetwork, String) {
    let test = try TestNetwork()
    _ = try take(test, try test.file("a.vcf", Self.cards))
    _ = try take(test, try test.file("b.csv", Self.profiles))
    _ = try test.network.add(name: "Lena", PersonEdit(), tags: ["=1+1"])
    let path = test.folder.path + "/table.csv"
    _ = try test.network.export(.table, to: path)
    return (test, path)
  }

  private func archive(_ test: TestNetwork) throws -> String {
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path, replacing: true)
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    // Each import keeps its rows; that is all that may be new.
    return text.components(separatedBy: "\"sources\":[")[0]
  }

  @Test func `into the same network it changes nothing`() throws {
    let (test, path) = try filled()
    let before = try archive(test)
    let report = try take(test, path)
    #expect(report.people.unchanged == report.people.read)
    #expect(report.people.read == 6)
    #expect(report.maybeSameCount == 0)
    #expect(try archive(test) == before)
  }

  @Test func `into an empty one it brings back what it says`() throws {
    let (first, path) = try filled()
    let second = try TestNetwork()
    #expect(try take(second, path).people.added == 6)
    for name in ["ana ruiz", "bo", "lena"] {
      let (was, now) = (try first.contact(name).particulars, try second.contact(name).particulars)
      #expect(now.name.short == was.name.short && now.name.nickname == was.name.nickname)
      #expect(now.name.given == was.name.given && now.name.family == was.name.family)
      #expect(now.identifiers == was.identifiers)
      #expect(now.addresses == was.addresses)
      #expect(now.positions == was.positions)
      #expect(now.tags == was.tags)
      #expect(now.birthday == was.birthday)
      #expect(now.notes == (was.notes.isEmpty ? [] : [was.notes.joined(separator: "\n")]))
    }
    let again = second.folder.path + "/again.csv"
    _ = try second.network.export(.table, to: again)
    func rows(_ path: String) -> [String] {
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        .components(separatedBy: "\r\n").sorted()
    }
    #expect(rows(again).filter { $0.contains("eva-smit") } == rows(path).filter { $0.contains("eva-smit") })
    #expect(rows(again).filter { $0.contains("eva-smit") }.count == 2)
  }
}
