/// Reads a ZIP archive entry by entry and piece by piece; nothing is written anywhere, and no more than a piece is held.
///
/// ```
/// var archive = try ArchiveReader(bytes)
/// while let entry = try archive.nextEntry() {
///   while let piece = try archive.nextPiece() { … }
/// }
/// ```
///
/// The first piece of an entry is as long as `Dialect.recognise` wants it, or all of the entry.
package struct ArchiveReader: ~Copyable {
  private static let ok: Int32 = 0
  private static let end: Int32 = 1
  private static let warning: Int32 = -20

  private let library: ArchiveLibrary
  private let handle: ArchiveLibrary.Handle
  private let size: Int
  private let limits: ArchiveLimits
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var path = ""
  private var entries = 0
  private var unpacked = 0
  /// What of the buffer is read but not handed over: the start of an entry, by which it was judged.
  private var ahead = 0
  private var isAtEnd = true

  /// `bytes`: the whole archive, most cheaply the file mapped into memory. They must stay until the reader is gone.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveProblem) {
    guard let library = ArchiveLibrary.shared else { throw .libraryMissing(package: ArchiveLibrary.package) }
    guard !bytes.isEmpty, let handle = library.make() else { throw .notAnArchive }
    guard library.supportZip(handle) >= Self.warning, library.open(handle, bytes.baseAddress, bytes.count) == Self.ok
    else {
      _ = library.free(handle)
      throw .notAnArchive
    }
    (self.library, self.handle, self.size, self.limits) = (library, handle, bytes.count, limits)
    buffer = .allocate(capacity: Dialect.prefixLength)
  }

  deinit {
    buffer.deallocate()
    _ = library.free(handle)
  }

  /// The next file, or nil after the last. What is left of the one before is passed over.
  package mutating func nextEntry() throws(ArchiveProblem) -> ArchiveEntry? {
    while true {
      (ahead, isAtEnd) = (0, true)
      var header: ArchiveLibrary.Handle?
      let status = library.next(handle, &header)
      if status == Self.end { return nil }
      guard status >= Self.warning, let header else { throw failure(isEntry: false) }
      entries += 1
      if entries > limits.entries { throw .tooManyEntries(limit: limits.entries) }
      path = (library.pathInUTF8(header) ?? library.path(header)).map { String(cString: $0) } ?? ""
      if library.isEncrypted(header) != 0 { throw .encrypted(entry: path) }
      let isFolder = library.fileType(header) == 0o040000
      if isFolder && !ArchiveEntry.escapes(path) { continue }
      if ArchiveEntry.escapes(path) { return ArchiveEntry(path: path, refusal: .escapes) }
      if library.fileType(header) != 0o100000 { return ArchiveEntry(path: path, refusal: .notAFile) }
      isAtEnd = false
      ahead = try fill()
      if ArchiveEntry.isArchive(UnsafeBufferPointer(rebasing: buffer[..<ahead])) {
        (ahead, isAtEnd) = (0, true)
        return ArchiveEntry(path: path, refusal: .nested)
      }
      return ArchiveEntry(path: path)
    }
  }

  /// More of the current entry, or nil at its end and for a refused one. Valid until the next call.
  package mutating func nextPiece() throws(ArchiveProblem) -> UnsafeBufferPointer<UInt8>? {
    if ahead == 0 {
      if isAtEnd { return nil }
      ahead = try fill()
      if ahead == 0 { return nil }
    }
    defer { ahead = 0 }
    return UnsafeBufferPointer(rebasing: buffer[..<ahead])
  }

  /// Reads on until the buffer is full or the entry ends; the bytes read.
  private mutating func fill() throws(ArchiveProblem) -> Int {
    var filled = 0
    while !isAtEnd, filled < buffer.count, let base = buffer.baseAddress {
      let count = library.read(handle, base + filled, buffer.count - filled)
      if count < 0 { throw failure(isEntry: true) }
      if count == 0 { isAtEnd = true }
      filled += count
      unpacked += count
      try limits.check(unpacked, from: size)
    }
    return filled
  }

  /// The library says in words alone that the file's end was missing.
  private func failure(isEntry: Bool) -> ArchiveProblem {
    let text = library.errorText(handle).map { String(cString: $0) } ?? ""
    if text.contains("runcated") { return .truncated }
    if text.contains("ncrypt") || text.contains("assphrase") { return .encrypted(entry: path) }
    return isEntry || entries > 0 ? .damaged(entry: path) : .notAnArchive
  }
}
