/// Cuts an mbox file (RFC 4155; the `mboxo` and `mboxrd` ways of quoting alike) into the header blocks of its messages,
/// each with its `From ` line. Bodies are skipped line by line and never kept, so memory is at most the longest
/// header block, whatever the file.
///
/// A message begins at a `From ` line after an empty line or at the start. Since many programs don't quote such lines
/// in bodies, it must also carry a time of day or nothing (as Thunderbird writes it), and a header field must follow.
package struct MailboxCutter: RecordCutter {
  private enum State {
    case body, separator, headers, overlong
  }

  private let limit: Int
  private var state = State.body
  /// What is kept of the message at hand: its `From ` line and headers.
  private var kept: [UInt8] = []
  /// The first header field has been seen, so this is a message and no line of a body.
  private var isMessage = false
  private var afterEmptyLine = true
  /// Of the line at hand: how much of it lies behind us, and its first byte.
  private var lineLength = 0
  private var lineFirst: UInt8 = 0
  private var line = 1
  private var startLine = 1

  /// A header block longer than `limit` bytes is handed over as `.tooLong`, shortened.
  package init(limit: Int = 256 << 10) { self.limit = limit }

  package mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void) rethrows {
    var position = 0
    while position < piece.count {
      switch state {
      case .body: skipBody(piece, &position)
      case .separator: readSeparator(piece, &position)
      case .headers: try readHeaders(piece, &position, each)
      case .overlong: try skipHeaders(piece, &position, each)
      }
    }
  }

  package mutating func finish(_ each: (RawRecord) throws -> Void) rethrows {
    switch state {
    case .body, .separator: break
    case .headers: if isMessage { try hand(over: lineLength > 0 ? .unended : nil, each) }
    case .overlong: try hand(over: .tooLong(limit: limit), each)
    }
    self = MailboxCutter(limit: limit)
  }

  private mutating func skipBody(_ piece: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    while position < piece.count {
      if lineLength == 0, afterEmptyLine, piece[position] == UInt8(ascii: "F") {
        state = .separator
        kept.removeAll(keepingCapacity: true)
        return
      }
      guard endLine(piece, &position) else { return }
    }
  }

  private mutating func readSeparator(_ piece: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    let end = piece.position(of: UInt8(ascii: "\n"), from: position)
    let stop = end.map { $0 + 1 } ?? piece.count
    kept.append(contentsOf: piece[position..<min(stop, position + Self.separatorLimit)])
    position = stop
    let isCandidate = kept.count < Self.separatorLimit && "From ".utf8.starts(with: kept.prefix(5))
    if isCandidate, end == nil { return }
    if isCandidate, kept.withUnsafeBufferPointer({ Self.isSeparator($0) }) {
      (state, isMessage, startLine) = (.headers, false, line)
    } else {
      state = .body
      // The line goes on in the next piece: it is not empty, and that is all that matters.
      if end == nil { (lineLength, lineFirst) = (kept.count, UInt8(ascii: "F")) }
    }
    if end != nil { line += 1 }
    afterEmptyLine = false
  }

  private mutating func readHeaders(
    _ piece: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ each: (RawRecord) throws -> Void
  ) rethrows {
    let start = position
    while position < piece.count {
      let ended = endLine(piece, &position)
      let isOver = kept.count + position - start > limit
      if isOver || (ended && !isMessage) {
        kept.append(contentsOf: piece[start..<min(position, start + max(0, limit - kept.count))])
        isMessage = isMessage || kept.withUnsafeBufferPointer { Self.secondLineIsField($0) }
        state = !isMessage ? .body : isOver ? .overlong : .headers
        if state == .overlong, ended, afterEmptyLine { try hand(over: .tooLong(limit: limit), each) }
        return
      }
      if ended, afterEmptyLine {
        kept.append(contentsOf: piece[start..<position])
        try hand(over: nil, each)
        return
      }
    }
    kept.append(contentsOf: piece[start..<position])
  }

  private mutating func skipHeaders(
    _ piece: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ each: (RawRecord) throws -> Void
  ) rethrows {
    while endLine(piece, &position) {
      if afterEmptyLine { return try hand(over: .tooLong(limit: limit), each) }
    }
  }

  /// Goes to the next line and notes whether the one left behind was empty; false where the piece ends before.
  private mutating func endLine(_ piece: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
    guard position < piece.count else { return false }
    if lineLength == 0 { lineFirst = piece[position] }
    guard let end = piece.position(of: UInt8(ascii: "\n"), from: position) else {
      lineLength += piece.count - position
      position = piece.count
      return false
    }
    let length = lineLength + end - position
    afterEmptyLine = length == 0 || (length == 1 && lineFirst == UInt8(ascii: "\r"))
    lineLength = 0
    line += 1
    position = end + 1
    return true
  }

  private mutating func hand(over problem: RecordProblem?, _ each: (RawRecord) throws -> Void) rethrows {
    state = .body
    try kept.withUnsafeBufferPointer { try each(RawRecord(bytes: $0, line: startLine, problem: problem)) }
  }

  private static let separatorLimit = 1000

  /// `From ana@x.example Mon Jan  1 10:00:00 2024`, `From - Mon …`, or `From ` alone.
  private static func isSeparator(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = line.part(5..<line.count).trimmed
    if rest.isEmpty || (rest.count == 1 && rest[0] == UInt8(ascii: "-")) { return true }
    for index in 1..<max(1, rest.count - 2)
    where rest[index] == UInt8(ascii: ":") && rest[index - 1].isDigit && rest[index + 1].isDigit
      && rest[index + 2].isDigit
    { return true }
    return false
  }

  private static func secondLineIsField(_ kept: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = kept.position(of: UInt8(ascii: "\n"), from: 0) else { return false }
    let second = kept.part((first + 1)..<kept.count)
    return MessageHeaders.colon(in: second) != nil || second.begins(with: ">from ")
  }
}
