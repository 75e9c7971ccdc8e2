/// Why an archive can't be read on. What was read of it before may be whole.
package enum ArchiveProblem: Error, Hashable, Sendable {
  /// The library that reads archives is not installed; `package` is Debian's name of it.
  case libraryMissing(package: String)
  /// No ZIP, or one whose directory makes no sense.
  case notAnArchive
  case truncated
  /// The bytes of an entry do not unpack, or not to what its checksum says.
  case damaged(entry: String)
  case encrypted(entry: String)
  case tooManyEntries(limit: Int)
  /// Unpacked, all entries are over `limit` bytes.
  case tooLarge(limit: Int)
  /// It unpacks to more than `ratio` times its size, which no archive of text does.
  case inflated(ratio: Int)
}
