import Domain
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SQLiteFile {
  /// How much of a file the user may do.
  enum Permission: Equatable {
    case write
    /// Read, beside others who may write.
    case read
    /// Read, where no log can be made beside the file and none is there: nobody here can write meanwhile.
    case readAlone
    /// There is a log with changes in it, and no index to read it by (`-shm`), nor a place to make one; or the journal of
    /// a write that was cut off.
    case unreadableLog
  }

  /// A log needs two files beside the database, for readers too (SQLite, "Write-Ahead Logging", section 7). Where they
  /// can't be made and there are no changes in a log, the database is whole in its one file and is read as immutable.
  static func permission(for path: String) -> Permission {
    let (log, index) = (path + "-wal", path + "-shm")
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
    let isFolderOpen = may(W_OK, folder)
    if may(W_OK, path), isFolderOpen || (may(W_OK, log) && may(W_OK, index)) { return .write }
    if isFolderOpen { return .read }
    // A write that was cut off would have to be taken back first.
    if size(path + "-journal") > 0 { return .unreadableLog }
    guard size(log) > 0 else { return .readAlone }
    return exists(index) ? .read : .unreadableLog
  }

  private static func may(_ mode: Int32, _ path: String) -> Bool {
    #if canImport(Glibc)
      Glibc.access(path, mode) == 0
    #else
      Darwin.access(path, mode) == 0
    #endif
  }

  /// The name by which SQLite opens a file that nobody changes; understood where it is built with URIs.
  static func immutable(_ path: String) -> String {
    let safe = path.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "?": "%3f"
      case "#": "%23"
      default: String(scalar)
      }
    }
    return "file:\(safe.joined())?immutable=1"
  }
}
