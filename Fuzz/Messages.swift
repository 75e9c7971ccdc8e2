import Domain
import Formats

/// Mailboxes: the first byte decides how large the pieces are. Every header block is read, and the input as one too; a
/// cut into pieces of another size must give the same messages.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMessages(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  var reader = MailReader()
  let size = Int(start[0]) + 1
  precondition(messages(in: bytes, size: size, &reader) == messages(in: bytes, size: bytes.count, &reader))
  _ = try? reader.trace(of: MessageHeaders.block(of: bytes))
  return 0
}

private func messages(in bytes: UnsafeBufferPointer<UInt8>, size: Int, _ reader: inout MailReader) -> [[UInt8]] {
  var cutter = MailboxCutter(limit: 2000)
  var found: [[UInt8]] = []
  func read(_ record: RawRecord) {
    found.append(Array(record.bytes))
    precondition(record.bytes.count <= 2000 + 1000)
    if let trace = try? reader.trace(of: record.bytes) {
      precondition(trace.recipients.count <= MailReader.recipientLimit && !trace.external.isEmpty)
    }
  }
  for start in stride(from: 0, to: bytes.count, by: size) {
    cutter.feed(UnsafeBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)])) { read($0) }
  }
  cutter.finish { read($0) }
  return found
}
