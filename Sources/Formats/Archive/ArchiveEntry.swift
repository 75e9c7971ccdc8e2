/// A file in an archive. Folders and links are not handed over as entries to read.
package struct ArchiveEntry: Hashable, Sendable {
  /// Why an entry is named but not read.
  package enum Refusal: Hashable, Sendable {
    /// Its path leads out of the archive (`../`, `/etc`, `C:`).
    case escapes
    /// A symbolic link, a device, a pipe.
    case notAFile
    /// An archive in an archive (office documents are such, too).
    case nested
  }

  package var path: String
  package var refusal: Refusal?

  package init(path: String, refusal: Refusal? = nil) { (self.path, self.refusal) = (path, refusal) }

  /// Nothing is ever written under this path; but it is shown, and says that somebody meant harm.
  static func escapes(_ path: String) -> Bool {
    let parts = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    let hasDrive = path.utf8.dropFirst().first == UInt8(ascii: ":")
    return parts.first?.isEmpty == true || parts.contains("..") || hasDrive || path.utf8.contains(0)
  }

  static func isArchive(_ start: UnsafeBufferPointer<UInt8>) -> Bool {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
      [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x42, 0x5A, 0x68], [0x52, 0x61, 0x72, 0x21, 0x1A, 7],
      [0x28, 0xB5, 0x2F, 0xFD],
    ]
    if marks.contains(where: { start.starts(with: $0) }) { return true }
    return start.count > 262 && start[257..<262].elementsEqual("ustar".utf8)
  }
}
