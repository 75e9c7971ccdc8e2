import Domain
import Formats
import Foundation
import Store

extension Network {
  /// Reads files, folders and archives into a staging file, before any lock is taken. Dialects are recognised by content.
  ///
  /// - Parameter home: the user's home folder; it and what it lies in are too wide to be meant.
  /// - Parameter progress: bytes read, of how many.
  package func stage(
    _ paths: [String], home: String? = nil, progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(Refusal) -> StagedImport {
    guard !paths.isEmpty else { throw .missing(.files) }
    for path in paths where path.isAbove(home ?? "/") { throw .file(path: path, .tooWide(limit: nil)) }
    do {
      let folder = (database.path as NSString).deletingLastPathComponent
      let target = StagedImport(staging: try StagingFile(in: folder.isEmpty ? "." : folder))
      let me = try read { reading in try reading.me() }
      let own = me.identifiers.filter { $0.kind == .mail }.compactMap { $0.key(region: .unknown) }
      var walk = FileWalk(
        target: target,
        context: StreamStager.Context(
          world: world, own: Set(own), from: world.now().adding(days: -365 * 20), passesOver: false, path: nil),
        progress: progress)
      walk.context.isOneOfSeveral = paths.count > 1
      for path in paths { try walk.measure(path) }
      for path in paths { try walk.stage(path) }
      target.typed = paths
      return target
    } catch {
      throw Refusal(error)
    }
  }
}

/// Goes through the paths of one import.
private struct FileWalk {
  let target: StagedImport
  var context: StreamStager.Context
  let progress: (Int, Int) -> Void
  private var total = 0
  private var done = 0

  init(target: StagedImport, context: StreamStager.Context, progress: @escaping (Int, Int) -> Void) {
    (self.target, self.context, self.progress) = (target, context, progress)
  }

  /// So many files has the mail of a long life, a file a message; more is a disk.
  private static let widest = 1_000_000

  /// Adds what a path holds to the total, and refuses one that is not there.
  mutating func measure(_ path: String) throws {
    if path == "-" { return }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal.file(path: path, .notFound)
    }
    for file in isFolder.boolValue ? try files(in: path) : [path] {
      total += (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
    }
  }

  mutating func stage(_ path: String) throws {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return try stageFile(path, name: (path as NSString).lastPathComponent) }
    context.passesOver = true
    defer { context.passesOver = false }
    for file in try files(in: path) { try stageFile(file, name: (file as NSString).lastPathComponent) }
  }

  /// All files below a folder in order of their paths; a Maildir's `tmp` holds deliveries that are not finished.
  private func files(in folder: String) throws(Refusal) -> [String] {
    var names: [String] = []
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      names.append(name)
      guard names.count <= Self.widest else { throw .file(path: folder, .tooWide(limit: Self.widest)) }
    }
    return names.filter { !"/\($0)".contains("/tmp/") }.sorted().map { folder + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }
  }

  private mutating func stageFile(_ path: String, name: String) throws {
    guard let file = path == "-" ? fdopen(dup(0), "rb") : fopen(path, "rb") else {
      throw Refusal.file(path: path, errno == ENOENT ? .notFound : .notReadable)
    }
    defer { fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    context.path = path
    var stager = StreamStager(name, into: target, context)
    var isFirst = true
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { break }
      if isFirst, piece.starts(with: [0x50, 0x4B, 3, 4]), path != "-" { return try stageArchive(path) }
      isFirst = false
      done += count
      progress(done, max(total, done))
      try piece.withUnsafeBufferPointer { try stager.feed(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
    guard ferror(file) == 0 else { throw Refusal.file(path: path, .notReadable) }
    do {
      try stager.finish()
    } catch Refusal.file(_, let trouble) {
      throw Refusal.file(path: path, trouble)
    }
    try target.requireArchiveAlone()
  }

  /// Every entry of an archive that is something we read.
  private mutating func stageArchive(_ path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    var context = context
    context.passesOver = true
    do {
      try data.withUnsafeBytes { raw in
        var archive = try ArchiveReader(raw.bindMemory(to: UInt8.self))
        while let entry = try archive.nextEntry() {
          guard entry.refusal == nil else {
            // A path that leads out of the archive says that somebody meant harm: it is named.
            _ = target.begin(entry.path, entry.refusal == .escapes ? .notRecognised : .passedOver)
            continue
          }
          var stager = StreamStager(entry.path, into: target, context)
          while let piece = try archive.nextPiece() { try stager.feed(piece) }
          try stager.finish()
        }
      }
    } catch let problem as ArchiveProblem {
      throw Refusal.archive(path: path, problem)
    }
    try target.requireArchiveAlone()
    done += data.count
    progress(done, max(total, done))
  }
}

extension String {
  /// Whether this path is `folder` itself, or one that it lies in.
  fileprivate func isAbove(_ folder: String) -> Bool {
    func parts(_ path: String) -> [String] { URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents }
    guard self != "-" else { return false }
    return parts(folder).starts(with: parts(self))
  }
}
