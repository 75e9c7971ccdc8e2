import Domain
import Formats
import Foundation
import Store

/// What came back from an archive.
package struct ArchiveTaken: Hashable, Sendable, Encodable {
  package var path: String
  package var people: Int
  /// Everything else: touches, promises, notes, and so on.
  package var others: Int
  /// It was only tried: nothing stays.
  package var isDryRun = false
}

extension Network {
  /// Takes everything an archive holds into an empty network, as one act: all or nothing. Exporting it then gives the
  /// archive again, byte for byte. A network with people in it is refused: two are not merged.
  package func importArchive(path: String, dryRun: Bool = false) throws(Refusal) -> ArchiveTaken {
    guard let stream = InputStream(fileAtPath: path), FileManager.default.isReadableFile(atPath: path) else {
      throw .file(path: path, FileManager.default.fileExists(atPath: path) ? .notReadable : .notFound)
    }
    let name = URL(fileURLWithPath: path).lastPathComponent
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      // The database is about twice the archive, and its log holds all of it for a while.
      try FreeSpace.require(size * 4, at: database.path)
      return try database.announcing("import of \(name)", process: ProcessInfo.processInfo.processIdentifier) {
        try write("import", name, keeping: !dryRun) { writing in
          let people = try writing.countContacts()
          guard people == 0 else { throw Refusal.keeping(.notEmpty(path: path, people: people)) }
          var reader = ArchiveReader(path: path, writing: writing)
          try reader.read(stream)
          reader.taken.isDryRun = dryRun
          return reader.taken
        }
      }
    } catch {
      throw Refusal(error)
    }
  }
}

/// Reads an archive into an act, an element at a time.
private struct ArchiveReader {
  let path: String
  let writing: Writing
  var taken: ArchiveTaken
  private let decoder = JSONDecoder()
  private var version: Int?

  init(path: String, writing: Writing) {
    (self.path, self.writing) = (path, writing)
    taken = ArchiveTaken(path: path, people: 0, others: 0)
    decoder.userInfo[.words] = true
  }

  mutating func read(_ stream: InputStream) throws {
    stream.open()
    defer { stream.close() }
    var cutter = ArchiveCutter()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    do {
      while true {
        let count = stream.read(&buffer, maxLength: buffer.count)
        if count < 0 { throw Refusal.file(path: path, .notReadable) }
        if count == 0 { break }
        try buffer.withUnsafeBufferPointer { bytes in
          try cutter.feed(UnsafeBufferPointer(rebasing: bytes[..<count])) { section, element, line in
            try take(section, element, line)
          }
        }
      }
      try cutter.finish()
    } catch let trouble as ArchiveTrouble {
      let detail: KeepingTrouble.Detail =
        switch trouble.kind {
        case .unexpected: .unexpected
        case .ended: .ended
        case .tooLong(let limit): .tooLong(limit: limit)
        }
      throw malformed(trouble.line, "", detail)
    }
  }

  private func malformed(_ line: Int, _ section: String, _ detail: KeepingTrouble.Detail) -> Refusal {
    .keeping(.malformed(path: path, line: line, section: section, detail: detail))
  }

  private mutating func take(_ name: String, _ element: UnsafeBufferPointer<UInt8>, _ line: Int) throws {
    if name == "tend" {
      version = Int(String(decoding: element, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
      guard let version else { throw malformed(line, name, .noVersion) }
      guard version <= archiveVersion else { throw Refusal.keeping(.newerArchive(path: path, version: version)) }
      return
    }
    guard version != nil else { throw malformed(line, name, .noVersion) }
    guard let section = ArchiveSection(rawValue: name) else { throw malformed(line, name, .unknownSection) }
    do {
      try take(section, Data(element))
    } catch let error as DecodingError {
      throw malformed(line, name, .field(Self.place(of: error)))
    }
  }

  private mutating func take(_ section: ArchiveSection, _ data: Data) throws {
    taken.others += 1
    switch section {
    case .settings: try writing.save(try decoder.decode(Setting.self, from: data))
    case .organizations: try writing.insert(try decoder.decode(Organization.self, from: data))
    case .contacts:
      let archived = try decoder.decode(ArchivedContact.self, from: data)
      try writing.insert(newcomer: archived.contact)
      if let card = archived.card { try writing.restore(card.row(of: archived.id)) }
      taken.people += 1
      taken.others -= 1
    case .relationships:
      try writing.insert(try bounded(ArchivedRelationship.self, data).relationship)
    case .touches: try writing.insert(try decoder.decode(Touch.self, from: data))
    case .promises: try writing.insert(try decoder.decode(Promise.self, from: data))
    case .helps: try writing.insert(try decoder.decode(Help.self, from: data))
    case .asks: try writing.insert(try bounded(Ask.self, data))
    case .referrals: try writing.insert(try bounded(Referral.self, data))
    case .facts: try writing.insert(try decoder.decode(Fact.self, from: data))
    case .notes: try writing.insert(try decoder.decode(Note.self, from: data))
    case .faces: try writing.insert(try decoder.decode(Face.self, from: data))
    case .oneToOnes: try writing.insert(try decoder.decode(OneToOne.self, from: data))
    case .introductions: try writing.insert(try decoder.decode(Introduction.self, from: data))
    case .opportunities: try writing.insert(try bounded(Opportunity.self, data))
    case .goals: try writing.insert(try bounded(Goal.self, data))
    case .ties: try writing.insert(try decoder.decode(GoalTie.self, from: data))
    case .credits: try writing.insert(try decoder.decode(Credit.self, from: data))
    case .contributions: try writing.insert(try decoder.decode(Contribution.self, from: data))
    case .groups: try writing.insert(try bounded(Group.self, data))
    case .memberships: try writing.insert(try decoder.decode(Membership.self, from: data))
    case .events: try writing.insert(try bounded(Event.self, data))
    case .replies: try writing.insert(try decoder.decode(Reply.self, from: data))
    case .sources: try writing.restore(try decoder.decode(ArchivedSource.self, from: data).row(of: nil))
    }
  }

  private func bounded<Value: Bounded & Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
    let value = try decoder.decode(type, from: data)
    guard let field = value.outOfBounds else { return value }
    throw DecodingError.dataCorrupted(
      .init(codingPath: [PlainKey(stringValue: field)], debugDescription: "out of bounds"))
  }

  private struct PlainKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// `particulars.name.given`
  private static func place(of error: DecodingError) -> String {
    var (keys, last): ([any CodingKey], String) = ([], "")
    switch error {
    case .keyNotFound(let key, let context): (keys, last) = (context.codingPath, key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      keys = context.codingPath
    @unknown default: break
    }
    return (keys.map(\.stringValue) + [last]).filter { !$0.isEmpty }.joined(separator: ".")
  }
}
