#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Room on the disk that a file is to lie on.
package enum FreeSpace {
  /// Refuses what would not fit beside some slack, before anything is written. Where the file system does not say what is
  /// free, the write itself shows it.
  ///
  /// - Parameter path: of the file to be written, or of its folder.
  package static func require(_ needed: Int, at path: String) throws(StoreError) {
    guard let free = bytes(at: path), free < needed else { return }
    throw .noSpace(path: path, needed: needed)
  }

  private static func bytes(at path: String) -> Int? {
    var status = statvfs()
    var place = path
    while statvfs(place, &status) != 0 {
      guard let slash = place.lastIndex(of: "/") else {
        guard place != "." else { return nil }
        place = "."
        continue
      }
      place = place[..<slash].isEmpty ? "/" : String(place[..<slash])
      if place == "/", statvfs(place, &status) != 0 { return nil }
    }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }
}
