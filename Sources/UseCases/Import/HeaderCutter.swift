import Formats

/// The header block of a single mail message, as a Maildir keeps it: everything before the first blank line.
struct HeaderCutter: RecordCutter {
  private static let limit = 256 << 10
  private var kept: [UInt8] = []
  private var isDone = false

  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void) rethrows {
    guard !isDone else { return }
    // A blank line may be cut in two by the pieces: three bytes of the last piece are looked at again.
    let from = max(0, kept.count - 3)
    kept.append(contentsOf: piece.prefix(Self.limit + 1 - min(Self.limit, kept.count)))
    if let end = Self.blankLine(kept, from: from) {
      kept.removeSubrange(end...)
      try hand(each)
    } else if kept.count > Self.limit {
      isDone = true
      try kept.withUnsafeBufferPointer {
        try each(RawRecord(bytes: $0, line: 1, problem: .tooLong(limit: Self.limit)))
      }
    }
  }

  mutating func finish(_ each: (RawRecord) throws -> Void) rethrows {
    if !isDone { try hand(each) }
  }

  private mutating func hand(_ each: (RawRecord) throws -> Void) rethrows {
    isDone = true
    try kept.withUnsafeBufferPointer { try each(RawRecord(bytes: $0, line: 1)) }
  }

  /// Just behind the line end before the first blank line.
  private static func blankLine(_ bytes: [UInt8], from: Int) -> Int? {
    var place = from
    while place + 1 < bytes.count {
      if bytes[place] == 10 {
        if bytes[place + 1] == 10 { return place + 1 }
        if place + 2 < bytes.count, bytes[place + 1] == 13, bytes[place + 2] == 10 { return place + 1 }
      }
      place += 1
    }
    return nil
  }
}
