import Foundation
import TestSupport
import Testing
import UseCases

@Suite struct ExportTargetTests {
  private let test: TestNetwork
  private var folder: String { test.folder.path }
  private let files = FileManager.default

  init() throws {
    test = try TestNetwork()
    _ = try test.network.add(name: "Ana Ruiz", PersonEdit())
  }

  private func text(_ path: String) -> String? {
    files.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func trouble(_ path: String, replacing: Bool = false) throws -> Refusal.FileTrouble? {
    do {
      _ = try test.network.export(.cards(.third), to: path, replacing: replacing)
      return nil
    } catch Refusal.file(path, let trouble) {
      return trouble
    }
  }

  @Test func `a file that is there is replaced only if the user says so`() throws {
    let path = try test.file("contacts.vcf", "mine")
    #expect(try trouble(path) == .wouldReplace)
    #expect(text(path) == "mine")
    #expect(try trouble(path, replacing: true) == nil)
    #expect(text(path)?.contains("Ana Ruiz") == true)
  }

  @Test func `a link stays, and the file it leads to is replaced only if the user says so`() throws {
    let path = try test.file("contacts.vcf", "mine")
    let link = folder + "/link.vcf"
    try files.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try trouble(link) == .wouldReplace)
    #expect(text(path) == "mine")
    #expect(try trouble(link, replacing: true) == nil)
    #expect(text(path)?.contains("Ana Ruiz") == true)
    #expect(try files.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test(arguments: [false, true])
  func `a pipe and a link to nowhere are never replaced`(replacing: Bool) throws {
    let (pipe, link) = (folder + "/pipe", folder + "/link")
    #expect(mkfifo(pipe, 0o600) == 0)
    try files.createSymbolicLink(atPath: link, withDestinationPath: folder + "/none")
    #expect(try trouble(pipe, replacing: replacing) == .noPlainFile)
    #expect(try trouble(link, replacing: replacing) == .noPlainFile)
    #expect(try trouble(folder, replacing: replacing) == .isFolder)
  }

  @Test func `a refused export leaves nothing behind`() throws {
    let path = try test.file("contacts.vcf", "mine")
    let before = try files.contentsOfDirectory(atPath: folder).sorted()
    _ = try trouble(path)
    #expect(try files.contentsOfDirectory(atPath: folder).sorted() == before)
  }
}
