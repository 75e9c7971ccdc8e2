/// Cuts a stream of bytes into the records of one format (cards, rows, messages), without knowing what they say.
///
/// Pieces come in as they are read, of any size; a record may span many. A record longer than the cutter's limit is
/// handed over as a problem and skipped to its end, so that memory stays flat whatever the file.
package protocol RecordCutter {
  /// Calls `each` for every record that this piece completes. The bytes are valid only inside the call.
  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void) rethrows
  /// The stream has ended: whatever is still open is handed over, or named as a problem.
  mutating func finish(_ each: (RawRecord) throws -> Void) rethrows
}

/// One record as it stands in its file.
package struct RawRecord {
  package var bytes: UnsafeBufferPointer<UInt8>
  /// The line of the file on which it begins, from 1.
  package var line: Int
  /// Why it can't be read, where the cut alone shows it; `bytes` is then what was kept of it (perhaps shortened).
  package var problem: RecordProblem?

  package init(bytes: UnsafeBufferPointer<UInt8>, line: Int, problem: RecordProblem? = nil) {
    (self.bytes, self.line, self.problem) = (bytes, line, problem)
  }
}
