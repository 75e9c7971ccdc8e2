/// Why a file is none that can be read.
package enum Unrecognised: Error, Hashable, Sendable {
  case empty
  /// Not text and no archive: a picture, a database, a document.
  case binary
  /// A table whose first row is a person already, so that nobody knows what its columns say.
  case noHeader
  /// Text, but of no kind that is known.
  case unknown
}
