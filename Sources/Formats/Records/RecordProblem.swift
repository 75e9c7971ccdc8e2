/// Why one record can't be taken. The record is set aside and counted; the others go on.
package enum RecordProblem: Error, Hashable, Sendable {
  /// Longer than `limit` bytes.
  case tooLong(limit: Int)
  /// More than `limit` properties, columns or attendees.
  case tooMany(limit: Int)
  /// The file ended inside it.
  case unended
  /// It declares a character set that nobody knows, or its bytes are not in the one it declares.
  case undecodable(charset: String)
  /// Nothing in it says who it is: no name, no address, no organization.
  case nobody
  /// It is not what its format asks for; `found` is the offending text, shortened.
  case malformed(found: String)
  /// A date that is none.
  case noDate(found: String)
  /// Reading it takes a library that is not installed; `package` is its name in Debian.
  case needs(package: String)
}
