import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name that an export gets. A file that is there is replaced only where the user said so, through a link the one
/// that it leads to; a pipe, a device or a link to nowhere never is.
struct ExportTarget {
  /// As the user wrote it.
  let typed: String
  /// Where it leads.
  let path: String
  private let isReplacing: Bool

  init(_ typed: String, replacing: Bool) throws(Refusal) {
    var path = typed
    if Self.type(of: typed) == .typeSymbolicLink, let real = realpath(typed, nil) {
      path = String(cString: real)
      free(real)
    }
    switch Self.type(of: path) {
    case nil: break
    case .typeRegular?: if !replacing { throw .file(path: typed, .wouldReplace) }
    case .typeDirectory?: throw .file(path: typed, .isFolder)
    default: throw .file(path: typed, .noPlainFile)
    }
    (self.typed, self.path, isReplacing) = (typed, path, replacing)
  }

  /// Gives the whole file its name. What came to bear it while the file was written is not replaced unasked either.
  func name(_ part: String) throws(Refusal) {
    if !isReplacing {
      if link(part, path) == 0 {
        unlink(part)
        return
      }
      // Not every disk has links (FAT); there it is looked for once more.
      if errno == EEXIST || Self.type(of: path) != nil { throw .file(path: typed, .wouldReplace) }
    }
    guard rename(part, path) == 0 else { throw .file(path: typed, .notWritable) }
  }

  /// Of what bears the name, a link itself; nil where nothing does.
  private static func type(of path: String) -> FileAttributeType? {
    try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }
}
