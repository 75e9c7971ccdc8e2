import Formats
import Testing

@Suite struct ArchiveReaderTests {
  struct Unpacked {
    var contents: [String: String] = [:]
    var refused: [String: ArchiveEntry.Refusal] = [:]
    var longestPiece = 0
    var length = 0
  }

  private func unpack(
    _ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits(), keep: Bool = true
  ) throws(ArchiveProblem) -> Unpacked {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ArchiveProblem) in
      var result = Unpacked()
      var archive = try ArchiveReader(bytes, limits: limits)
      while let entry = try archive.nextEntry() {
        if let refusal = entry.refusal { result.refused[entry.path] = refusal }
        var content: [UInt8] = []
        while let piece = try archive.nextPiece() {
          result.longestPiece = max(result.longestPiece, piece.count)
          result.length += piece.count
          if keep { content += piece }
        }
        if entry.refusal == nil { result.contents[entry.path] = String(decoding: content, as: UTF8.self) }
      }
      return result
    }
  }

  @Test func `every file is handed over with its path`() throws {
    let zip = ZipBytes(["Connections.csv": "First Name\nAna\n", "Größe/messages.csv": "", "a/b/c.vcf": "BEGIN:VCARD"])
    let found = try unpack(zip.bytes)
    #expect(found.contents["Connections.csv"] == "First Name\nAna\n")
    #expect(found.contents["a/b/c.vcf"] == "BEGIN:VCARD")
    #expect(found.contents.count == 3)
    #expect(found.refused.isEmpty)
  }

  @Test func `a long file comes in pieces, the first long enough to be recognised by`() throws {
    let text = String(repeating: "Name,Email\n", count: 100_000)
    let found = try unpack(ZipBytes(["x.csv": text]).bytes)
    #expect(found.contents["x.csv"] == text)
    #expect(found.longestPiece == Dialect.prefixLength)
  }

  @Test func `an entry may be passed over`() throws {
    let zip = ZipBytes(["a": String(repeating: "x", count: 300_000), "b": "y"]).bytes
    try zip.withUnsafeBufferPointer { bytes in
      var archive = try ArchiveReader(bytes)
      #expect(try archive.nextEntry()?.path == "a")
      #expect(try archive.nextEntry()?.path == "b")
      #expect(try archive.nextPiece().map { Array($0) } == Array("y".utf8))
      #expect(try archive.nextPiece() == nil)
      #expect(try archive.nextEntry() == nil)
    }
  }

  @Test(arguments: ["../evil.csv", "/etc/cron.d/x", "a/../../b", "C:/x", "..\\x", "a\\..\\..\\b"])
  func `a path that leads out is named and not read`(path: String) throws {
    let found = try unpack(ZipBytes([path: "Name,Email\n", "good.csv": "x"]).bytes)
    #expect(found.refused.values.contains(.escapes))
    #expect(found.contents == ["good.csv": "x"])
  }

  @Test func `links are not followed, folders are not files`() throws {
    let found = try unpack(
      ZipBytes([
        .init(path: "link", content: Array("/etc/passwd".utf8), mode: 0o120777),
        .init(path: "folder/", content: [], mode: 0o040755), .init(path: "folder/x", content: [65]),
      ]).bytes)
    #expect(found.refused == ["link": .notAFile])
    #expect(found.contents == ["folder/x": "A"])
  }

  @Test func `an archive in an archive is not unpacked`() throws {
    let inner = ZipBytes(["x.csv": "Name\n"]).bytes
    let found = try unpack(ZipBytes([.init(path: "inner.zip", content: inner)]).bytes)
    #expect(found.refused == ["inner.zip": .nested])
  }

  @Test func `an encrypted entry is an error that names it`() {
    let zip = ZipBytes([.init(path: "secret.csv", content: Array(repeating: 7, count: 40), flags: 1)])
    #expect(throws: ArchiveProblem.encrypted(entry: "secret.csv")) { try unpack(zip.bytes) }
  }

  @Test func `an archive that is cut short is an error`() {
    let whole = ZipBytes(["a.csv": String(repeating: "Name,Email\n", count: 2000)]).bytes
    #expect(throws: ArchiveProblem.truncated) { try unpack(Array(whole.prefix(5000))) }
    for length in stride(from: 1, to: whole.count - 1, by: 997) {
      #expect(throws: ArchiveProblem.self) { try unpack(Array(whole.prefix(length))) }
    }
  }

  @Test func `what is no archive is an error`() {
    #expect(throws: ArchiveProblem.notAnArchive) { try unpack([]) }
    #expect(throws: ArchiveProblem.notAnArchive) { try unpack(Array("Name,Email\nAna,a@x.example\n".utf8)) }
  }

  @Test func `a wrong checksum is an error that names the entry`() {
    let zip = ZipBytes([.init(path: "a.csv", content: [65, 66], checksum: 1)])
    #expect(throws: ArchiveProblem.damaged(entry: "a.csv")) { try unpack(zip.bytes) }
  }

  @Test func `an archive that inflates beyond measure is stopped`() {
    let bomb = ZipBytes([ZipBytes.zeros(30 << 20)])
    #expect(bomb.bytes.count < 300_000)
    #expect(throws: ArchiveProblem.inflated(ratio: 50)) {
      try unpack(bomb.bytes, limits: ArchiveLimits(ratio: 50, ratioFrom: 1 << 20), keep: false)
    }
    #expect(throws: ArchiveProblem.tooLarge(limit: 2 << 20)) {
      try unpack(bomb.bytes, limits: ArchiveLimits(bytes: 2 << 20), keep: false)
    }
  }

  @Test func `too many entries are an error`() {
    let zip = ZipBytes((0..<20).map { .init(path: "\($0)", content: []) })
    #expect(throws: ArchiveProblem.tooManyEntries(limit: 10)) {
      try unpack(zip.bytes, limits: ArchiveLimits(entries: 10))
    }
  }

  @Test(arguments: 1...60)
  func `a damaged archive is an error or less, never a crash`(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    var bytes = ZipBytes(["a.csv": "Name,Email\nAna,a@x.example\n", "b.csv": String(repeating: "z", count: 500)]).bytes
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    do throws(ArchiveProblem) {
      #expect(try unpack(bytes).contents.count <= 2)
    } catch {
      #expect(error != .libraryMissing(package: "libarchive13"))
    }
  }
}
