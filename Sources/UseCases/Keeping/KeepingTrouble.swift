/// Why something kept could not be given back.
package enum KeepingTrouble: Hashable, Sendable {
  /// There are people in the network already; an archive goes into an empty one.
  case notEmpty(path: String, people: Int)
  /// An archive was given beside other files, which would be left out.
  case notAlone(path: String)
  /// The archive was written by a newer Tend.
  case newerArchive(path: String, version: Int)
  /// A backup is damaged, in the database's words; the network it was to replace is not looked at.
  case damagedBackup(path: String, detail: String)
  /// The file can't be read on from there.
  case malformed(path: String, line: Int, section: String, detail: Detail)

  package enum Detail: Hashable, Sendable {
    case unexpected
    case ended
    case tooLong(limit: Int)
    /// It does not say first which version it is.
    case noVersion
    case unknownSection
    /// A field is missing, or holds something else: the path to it.
    case field(String)
  }
}
