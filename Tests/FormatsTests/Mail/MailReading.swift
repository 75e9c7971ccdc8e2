import Domain
import Formats

/// A header block as a test writes it, one field a line, read into its trace.
func trace(_ headers: String) throws(RecordProblem) -> Trace? { try trace(Array(headers.utf8)) }

func trace(_ bytes: [UInt8]) throws(RecordProblem) -> Trace? {
  var reader = MailReader()
  return try bytes.withUnsafeBufferPointer { (bytes) throws(RecordProblem) in try reader.trace(of: bytes) }
}

/// A message of Ana's, with these fields beside or, where they are named so, behind its own.
func letter(_ fields: String) throws(RecordProblem) -> Trace? {
  let own = [
    "From: Ana Lima <ana@garden.example>", "To: Ben Okoro <ben@mill.example>", "Date: Mon, 30 Mar 2026 09:15:00 +0200",
    "Message-ID: <1@garden.example>",
  ]
  let given = fields.split(separator: "\n").compactMap { $0.split(separator: ":").first?.lowercased() }
  let kept = own.filter { line in !given.contains { line.lowercased().hasPrefix($0 + ":") } }
  return try trace((kept + [fields]).joined(separator: "\n") + "\n")
}

/// One piece of a mailbox as its cutter hands it over.
struct CutMessage: Hashable {
  var text: String
  var line: Int
  var problem: RecordProblem?
}

func cutMailbox(_ mailbox: [UInt8], pieces: Int = 4096, limit: Int = 256 << 10) -> [CutMessage] {
  var cutter = MailboxCutter(limit: limit)
  return records(of: mailbox, by: &cutter, pieces: pieces)
}

func records(of bytes: [UInt8], by cutter: inout some RecordCutter, pieces: Int) -> [CutMessage] {
  var records: [CutMessage] = []
  func keep(_ record: RawRecord) {
    let text = String(decoding: record.bytes, as: UTF8.self)
    records.append(CutMessage(text: text, line: record.line, problem: record.problem))
  }
  bytes.withUnsafeBufferPointer { bytes in
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      cutter.feed(UnsafeBufferPointer(rebasing: bytes[start..<min(start + pieces, bytes.count)])) { keep($0) }
    }
  }
  cutter.finish { keep($0) }
  return records
}

extension Correspondent {
  /// `Ana Lima <ana@garden.example>`
  var written: String { identifier.map { "\(name) <\($0.typed)>" } ?? name }
}
