import Foundation

/// Where the records of an import wait between being read and being written, so that files are read before the write
/// lock and memory stays flat. The file has no name: it is unlinked as soon as it is open, so that a killed process
/// leaves nothing behind, and it is for its owner alone.
final class StagingFile {
  /// What a staged record is.
  enum Kind: UInt8 {
    case card = 1
    case row = 2
    case trace = 3
    /// Set aside: its problem stands before its bytes.
    case problem = 4
  }

  struct Record {
    var kind: Kind
    /// Which of the import's files it came from.
    var file: Int
    var line: Int
    /// The problem's name, for those set aside.
    var problem: String
    var bytes: UnsafeBufferPointer<UInt8>
  }

  private let file: UnsafeMutablePointer<FILE>
  private var buffer: [UInt8] = []
  /// Bytes staged so far.
  private(set) var size = 0

  /// Made in `folder`, which is on the disk that the network is on.
  init(in folder: String) throws(Refusal) {
    var template = Array("\(folder)/.tend-import-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, let file = fdopen(descriptor, "w+b") else {
      throw .file(path: folder, errno == ENOSPC ? .noSpace(needed: 0) : .notWritable)
    }
    unlink(template)
    setvbuf(file, nil, _IOFBF, 1 << 20)
    self.file = file
  }

  deinit { fclose(file) }

  func add(
    _ kind: Kind, file number: Int, line: Int, problem: String = "", _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(Refusal) {
    var header = (
      UInt32(kind.rawValue) | UInt32(problem.utf8.count) << 8, UInt32(clamping: number), UInt32(clamping: line),
      UInt32(clamping: bytes.count)
    )
    let written = withUnsafeBytes(of: &header) { fwrite($0.baseAddress, 1, $0.count, file) }
    var whole = written == 16
    if !problem.isEmpty {
      whole =
        whole
        && problem.utf8CString.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count - 1, file) } == problem.utf8.count
    }
    if !bytes.isEmpty { whole = whole && fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count }
    size += 16 + problem.utf8.count + bytes.count
    guard whole else { throw .file(path: "", .noSpace(needed: size)) }
  }

  /// Calls `body` for every record, in the order staged; the bytes are valid only inside the call.
  func forEach(_ body: (Record) throws -> Void) throws {
    guard fflush(file) == 0 else { throw Refusal.file(path: "", .noSpace(needed: size)) }
    rewind(file)
    var header: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    while withUnsafeMutableBytes(of: &header, { fread($0.baseAddress, 1, 16, file) }) == 16 {
      let (name, count) = (Int(header.0 >> 8), Int(header.3))
      guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: header.0)) else { break }
      if buffer.count < name + count { buffer = [UInt8](repeating: 0, count: (name + count) * 2) }
      guard fread(&buffer, 1, name + count, file) == name + count else { break }
      try buffer.withUnsafeBufferPointer { bytes in
        let problem = String(decoding: UnsafeBufferPointer(rebasing: bytes[..<name]), as: UTF8.self)
        try body(
          Record(
            kind: kind, file: Int(header.1), line: Int(header.2), problem: problem,
            bytes: UnsafeBufferPointer(rebasing: bytes[name..<(name + count)])))
      }
    }
  }
}
