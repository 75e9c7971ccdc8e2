/// Cuts a stream into vCards, without reading what they say.
///
/// A card runs from `BEGIN:VCARD` to `END:VCARD`, the line end after it excluded. What lies between cards is skipped.
/// Where the END is missing, the next BEGIN or the end of the stream ends the card; a stream that stops in the middle
/// of a line has been cut off, and its last card is `.unended`. A card inside another one's `AGENT:` belongs to it.
/// The bytes must be in a superset of ASCII: files in UTF-16 are converted before.
package struct CardCutter: RecordCutter {
  /// What is kept of a card that is too long, in bytes.
  private static let keptOfTooLong = 4096

  private let limit: Int
  /// The open card's bytes of earlier pieces.
  private var kept: [UInt8] = []
  /// The beginning of the line that the last piece broke off in, and how long it is so far.
  private var head: [UInt8] = []
  private var headCount = 0
  private var line = 1
  private var firstLine = 1
  /// 0 outside, 1 in a card, more in the cards of agents.
  private var depth = 0
  private var agentFollows = false
  private var overflowed = false
  /// The last piece ended in a CR, so an LF at the start of the next one belongs to it.
  private var afterReturn = false

  /// `limit` is the longest card taken, in bytes.
  package init(limit: Int = 32 << 20) {
    self.limit = limit
    head.reserveCapacity(64)
  }

  package mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void) rethrows {
    guard let base = piece.baseAddress, !piece.isEmpty else { return }
    let ends = LineEnds(base, piece.count)
    var (position, opened) = (0, 0)
    if afterReturn, base[0] == 10 { position = 1 }
    afterReturn = false
    while position < piece.count {
      let (end, next) = ends.line(from: position)
      guard end < piece.count else {
        remember(base + position, piece.count - position)
        break
      }
      if headCount == 0 {
        try took(base + position, end - position, from: position, to: end, of: base, &opened, each)
      } else {
        remember(base + position, end - position)
        try tookHead(to: end, of: base, &opened, each)
      }
      line += 1
      afterReturn = next == piece.count && base[end] == 13 && next == end + 1
      position = next
    }
    if depth > 0 { keep(base + opened, piece.count - opened) }
  }

  package mutating func finish(_ each: (RawRecord) throws -> Void) rethrows {
    var whole = headCount == 0
    if !whole {
      // The last line has no line end; it may still be the one that closes the card.
      let before = depth
      var opened = 0
      let none: [UInt8] = [0]
      try none.withUnsafeBufferPointer { try tookHead(to: 0, of: $0.baseAddress!, &opened, each) }
      whole = depth < before
    }
    if depth > 0 { try handOver(problem: whole ? nil : .unended, each) }
  }

  /// A line that lies whole in this piece.
  @inline(__always)
  private mutating func took(
    _ text: UnsafePointer<UInt8>, _ count: Int, from start: Int, to end: Int, of base: UnsafePointer<UInt8>,
    _ opened: inout Int, _ each: (RawRecord) throws -> Void
  ) rethrows {
    let mark = Self.markLength(text, count)
    let edge = CardEdge(text + mark, count - mark)
    if edge == .other {
      agentFollows = false
      return
    }
    try apply(edge, from: start, mark: mark, to: end, of: base, &opened, each)
  }

  /// A line that began in an earlier piece: its text is in `head`, and in `kept` too where a card is open.
  private mutating func tookHead(
    to end: Int, of base: UnsafePointer<UInt8>, _ opened: inout Int, _ each: (RawRecord) throws -> Void
  ) rethrows {
    let text = head
    let whole = headCount == text.count
    head.removeAll(keepingCapacity: true)
    headCount = 0
    let (edge, mark) = text.withUnsafeBufferPointer { bytes in
      let mark = Self.markLength(bytes.baseAddress!, bytes.count)
      return (whole ? CardEdge(bytes.baseAddress! + mark, bytes.count - mark) : .other, mark)
    }
    let inKept = text.count - end
    if edge == .begin, !(agentFollows && depth > 0) {
      if depth > 0 {
        forgetLast(inKept)
        try handOver(problem: nil, each)
      }
      (depth, firstLine, agentFollows) = (1, line, false)
      kept.append(contentsOf: text[mark...].prefix(max(0, inKept - mark)))
      opened = max(0, mark - inKept)
    } else if edge == .book, depth > 0 {
      forgetLast(inKept)
      try handOver(problem: nil, each)
    } else {
      try apply(edge, from: 0, mark: 0, to: end, of: base, &opened, each)
    }
  }

  private mutating func apply(
    _ edge: CardEdge, from start: Int, mark: Int, to end: Int, of base: UnsafePointer<UInt8>, _ opened: inout Int,
    _ each: (RawRecord) throws -> Void
  ) rethrows {
    switch edge {
    case .begin where depth > 0 && agentFollows:
      depth += 1
    case .begin:
      if depth > 0 { try handOver(base + opened, start - opened, each) }
      (depth, firstLine, opened) = (1, line, start + mark)
    case .end where depth > 0:
      depth -= 1
      if depth == 0 { try handOver(base + opened, end - opened, each) }
    case .book where depth > 0:
      try handOver(base + opened, start - opened, each)
    case .agent where depth > 0:
      agentFollows = true
      return
    case .blank:
      return
    default:
      break
    }
    agentFollows = false
  }

  private mutating func handOver(
    _ rest: UnsafePointer<UInt8>, _ count: Int, _ each: (RawRecord) throws -> Void
  ) rethrows {
    if kept.isEmpty, !overflowed, count <= limit {
      depth = 0
      try each(RawRecord(bytes: UnsafeBufferPointer(start: rest, count: count), line: firstLine))
    } else {
      keep(rest, count)
      try handOver(problem: nil, each)
    }
  }

  private mutating func handOver(problem: RecordProblem?, _ each: (RawRecord) throws -> Void) rethrows {
    let tooLong = overflowed || kept.count > limit
    if tooLong { kept.removeLast(max(0, kept.count - min(limit, Self.keptOfTooLong))) }
    defer { kept.removeAll(keepingCapacity: kept.capacity <= 1 << 20) }
    (depth, overflowed, agentFollows) = (0, false, false)
    try kept.withUnsafeBufferPointer {
      try each(RawRecord(bytes: $0, line: firstLine, problem: tooLong ? .tooLong(limit: limit) : problem))
    }
  }

  /// Keeps a piece of the open card; of one that is too long, only the beginning. The last bytes may still turn out to
  /// be the next card's BEGIN, so the limit is drawn a line later here.
  private mutating func keep(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    guard count > 0, !overflowed else { return }
    if kept.count + count > limit + CardEdge.longest {
      overflowed = true
      let wanted = min(limit, Self.keptOfTooLong)
      if kept.count > wanted { kept = Array(kept[..<wanted]) }
      kept.append(contentsOf: UnsafeBufferPointer(start: bytes, count: min(count, wanted - kept.count)))
    } else {
      kept.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    }
  }

  /// Takes back the beginning of a line that turned out not to belong to the card.
  private mutating func forgetLast(_ count: Int) {
    if !overflowed, count > 0 { kept.removeLast(min(count, kept.count)) }
  }

  private mutating func remember(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    headCount += count
    let room = CardEdge.longest + 4 - head.count
    if room > 0 { head.append(contentsOf: UnsafeBufferPointer(start: bytes, count: min(room, count))) }
  }

  /// 3 where the line begins with UTF-8's byte order mark, else 0.
  private static func markLength(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    count >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF ? 3 : 0
  }
}
