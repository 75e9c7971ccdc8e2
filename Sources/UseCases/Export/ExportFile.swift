import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an export goes: a file that gets its name when it is whole and is its owner's alone, or standard output.
final class ExportFile {
  private let descriptor: Int32
  private let target: ExportTarget?
  private let part: String
  private(set) var bytes = 0
  private var buffer: [UInt8] = []

  /// - Parameter target: nil for standard output.
  init(_ target: ExportTarget?, mark: UInt64) throws(Refusal) {
    self.target = target
    part = (target?.path ?? "") + ".part-" + String(mark, radix: 36)
    guard let target else {
      descriptor = STDOUT_FILENO
      return
    }
    descriptor = open(part, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    if descriptor < 0 { throw .file(path: target.typed, .notWritable) }
  }

  func write(_ piece: some Sequence<UInt8>) throws(Refusal) {
    buffer.append(contentsOf: piece)
    if buffer.count >= 1 << 18 { try flush() }
  }

  func write(_ text: String) throws(Refusal) { try write(text.utf8) }

  /// Gives the file its name.
  func finish() throws(Refusal) {
    try flush()
    guard let target else { return }
    guard fsync(descriptor) == 0 else { throw .file(path: target.typed, .notWritable) }
    try target.name(part)
    close(descriptor)
  }

  /// Leaves nothing of a file that did not become whole.
  func abandon() {
    guard target != nil else { return }
    close(descriptor)
    unlink(part)
  }

  private func flush() throws(Refusal) {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { Self.put(descriptor, $0.baseAddress! + start, $0.count - start) }
      if count < 0 {
        if errno == EINTR { continue }
        let path = target?.typed ?? "-"
        throw errno == ENOSPC ? .file(path: path, .noSpace(needed: buffer.count)) : .file(path: path, .notWritable)
      }
      start += count
    }
    bytes += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private static func put(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }
}
