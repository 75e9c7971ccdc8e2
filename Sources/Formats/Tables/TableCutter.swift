/// Cuts a table's UTF-8 bytes into rows (RFC 4180 and what is met in reality): rows end with CRLF, LF or CR, a cell may
/// hold line ends inside quotes, and a quote that does not begin a cell is an ordinary character.
///
/// A mark of byte order is not expected here: `TextDecoder` takes it off. Blank lines are rows. Memory is bounded by
/// `limit`. A quote that is never closed would swallow all that follows; where the following line has the columns of a
/// row, the line with the quote alone is given up and cutting goes on behind it. That is done a few times a file, so
/// that the time stays linear.
package struct TableCutter: RecordCutter {
  private enum Place {
    case cellStart, plain, quoted, afterQuote, afterReturn
  }

  /// How often an open quote is given up in one file.
  private static let allowance = 32

  private let delimiter: UInt8
  private let columns: Int
  private let limit: Int
  private var skipping: Int
  private var place = Place.cellStart
  /// What earlier pieces held of the row that is open.
  private var held: [UInt8] = []
  /// The open row is over the limit: only its end is looked for.
  private var discarding = false
  private var recoveries = 0
  private var line = 1
  private var firstLine = 1
  private var previous: UInt8 = 0

  /// `skipping` rows at the start, the header among them, are not handed over. `columns` is how many a row should have;
  /// without it no open quote is given up. `limit` counts bytes.
  package init(delimiter: UInt8, columns: Int = 0, skipping: Int = 0, limit: Int = 1 << 20) {
    (self.delimiter, self.columns, self.skipping, self.limit) = (delimiter, columns, skipping, max(1, limit))
  }

  /// The rows below the header that was found.
  package init(_ layout: TableLayout, limit: Int = 1 << 20) {
    self.init(
      delimiter: layout.delimiter, columns: layout.headers.count, skipping: layout.headerRow + 1, limit: limit)
  }

  package mutating func feed(
    _ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void
  ) rethrows {
    var at = 0
    while at < piece.count {
      if place == .afterReturn {
        place = .cellStart
        if piece[at] == .lineFeed {
          previous = .lineFeed
          at += 1
          continue
        }
      }
      if held.isEmpty && !discarding && place == .cellStart { firstLine = line }
      let room = discarding ? piece.count - at : max(0, limit + 1 - held.count)
      let stop = min(piece.count, at + min(room, piece.count - at))
      let start = at
      let ended = scan(piece, &at, stop)
      if ended {
        // The byte before `at` is the row's end.
        try close(UnsafeBufferPointer(rebasing: piece[start..<(at - 1)]), each)
      } else if !discarding {
        held.append(contentsOf: piece[start..<at])
        if held.count > limit { try overflow(each) }
      }
    }
  }

  package mutating func finish(_ each: (RawRecord) throws -> Void) rethrows {
    while place == .quoted, !discarding, let next = resumption() {
      try giveUp(upTo: next, .unended, each)
    }
    if discarding || !held.isEmpty || place != .cellStart && place != .afterReturn {
      let open = place == .quoted
      place = .cellStart
      try close(UnsafeBufferPointer(start: nil, count: 0), problem: open ? .unended : nil, each)
    }
  }

  /// Goes on to the row's end or to `stop`; true where the row ended with the byte before `at`.
  private mutating func scan(_ piece: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ stop: Int) -> Bool {
    var (place, line, previous) = (place, line, previous)
    defer { (self.place, self.line, self.previous) = (place, line, previous) }
    let delimiter = delimiter
    while at < stop {
      if place == .quoted {
        while at < stop {
          let byte = piece[at]
          at += 1
          if byte == .lineFeed {
            if previous != .carriageReturn { line += 1 }
          } else if byte == .carriageReturn {
            line += 1
          }
          previous = byte
          if byte == .quote {
            place = .afterQuote
            break
          }
        }
        continue
      }
      let byte = piece[at]
      at += 1
      switch byte {
      case .lineFeed, .carriageReturn:
        line += 1
        previous = byte
        place = byte == .lineFeed ? .cellStart : .afterReturn
        return true
      case delimiter: place = .cellStart
      case .quote where place == .cellStart || place == .afterQuote: place = .quoted
      default: place = .plain
      }
      previous = byte
    }
    return false
  }

  /// Hands over the open row, of which `tail` is the last part.
  private mutating func close(
    _ tail: UnsafeBufferPointer<UInt8>, problem: RecordProblem? = nil, _ each: (RawRecord) throws -> Void
  ) rethrows {
    defer {
      held.removeAll(keepingCapacity: true)
      discarding = false
    }
    guard skipping == 0 else {
      skipping -= 1
      return
    }
    if discarding {
      try held.withUnsafeBufferPointer {
        try each(RawRecord(bytes: $0, line: firstLine, problem: .tooLong(limit: limit)))
      }
    } else if held.isEmpty {
      try each(RawRecord(bytes: tail, line: firstLine, problem: problem))
    } else {
      held.append(contentsOf: tail)
      try held.withUnsafeBufferPointer { try each(RawRecord(bytes: $0, line: firstLine, problem: problem)) }
    }
  }

  private mutating func overflow(_ each: (RawRecord) throws -> Void) rethrows {
    if place == .quoted, let next = resumption() {
      let start = held.prefix(next).prefix(80).filter { $0 >= 32 }
      try giveUp(upTo: next, .malformed(found: String(decoding: start, as: UTF8.self)), each)
    } else {
      held.removeLast(held.count - limit)
      discarding = true
    }
  }

  /// Where the second line of the open row begins, if that line looks like a row of its own.
  private func resumption() -> Int? {
    guard recoveries < Self.allowance, columns > 1, let end = lineEnd(held[...]) else { return nil }
    let next = held[end...]
    let row = next[..<(lineEnd(next) ?? next.endIndex)]
    return row.count { $0 == delimiter } >= columns - 1 ? end : nil
  }

  /// The index behind the first line end.
  private func lineEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let end = bytes.firstIndex(where: { $0 == .lineFeed || $0 == .carriageReturn }) else { return nil }
    let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.endIndex && bytes[end + 1] == .lineFeed
    return isPair ? end + 2 : end + 1
  }

  /// Sets the first line of the open row aside and reads the rest of it again.
  private mutating func giveUp(
    upTo next: Int, _ problem: RecordProblem, _ each: (RawRecord) throws -> Void
  ) rethrows {
    recoveries += 1
    let again = Array(held[next...])
    held.removeLast(held.count - next)
    while let last = held.last, last == .lineFeed || last == .carriageReturn { held.removeLast() }
    try close(UnsafeBufferPointer(start: nil, count: 0), problem: problem, each)
    line = firstLine + 1
    (place, previous) = (.cellStart, .lineFeed)
    try again.withUnsafeBufferPointer { try feed($0, each) }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
}
