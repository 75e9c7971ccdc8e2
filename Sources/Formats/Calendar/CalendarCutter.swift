/// Cuts an iCalendar file (RFC 5545) into its events, and hands over with them what the reader must know to understand
/// these: each VTIMEZONE, and each `BEGIN:VCALENDAR`, `METHOD` and `X-WR-TIMEZONE` line as a record of its own.
///
/// Of an event, what no trace is made of is left out (descriptions, attachments, alarms, extensions), so that an
/// attached film costs no memory. Nesting is not followed: an event ends at its END, at the next event or with its
/// calendar.
package struct CalendarCutter: RecordCutter {
  private enum Kind { case event, zone }

  private let limit: Int
  private var kind: Kind?
  private var kept: [UInt8] = []
  private var depth = 0
  private var isTooLong = false
  /// The beginning of the line at hand, enough to know it by.
  private var head: [UInt8] = []
  private var lineLength = 0
  /// Where the line at hand begins in `kept`.
  private var lineStart = 0
  private var isContinuation = false
  private var isDecided = false
  private var isLeftOut = false
  private var line = 1
  private var startLine = 1

  /// An event longer than `limit` bytes, without what is left out, is handed over as `.tooLong`, shortened.
  package init(limit: Int = 256 << 10) { self.limit = limit }

  package mutating func feed(_ piece: UnsafeBufferPointer<UInt8>, _ each: (RawRecord) throws -> Void) rethrows {
    var position = 0
    while position < piece.count {
      let end = piece.position(of: UInt8(ascii: "\n"), from: position)
      let next = end.map { $0 + 1 } ?? piece.count
      take(piece.part(position..<next), ended: end != nil)
      position = next
      if end != nil {
        try finishLine(each)
        line += 1
      }
    }
  }

  package mutating func finish(_ each: (RawRecord) throws -> Void) rethrows {
    if lineLength > 0 {
      take(UnsafeBufferPointer(start: nil, count: 0), ended: true)
      try finishLine(each)
    }
    if kind != nil { try hand(over: .unended, each) }
    self = CalendarCutter(limit: limit)
  }

  private mutating func take(_ chunk: UnsafeBufferPointer<UInt8>, ended: Bool) {
    if lineLength == 0, let first = chunk.first {
      head.removeAll(keepingCapacity: true)
      lineStart = kept.count
      isContinuation = first == 32 || first == 9
      isDecided = isContinuation
      if !isContinuation { isLeftOut = false }
    }
    lineLength += chunk.count
    if head.count < Self.headLength { head.append(contentsOf: chunk.prefix(Self.headLength - head.count)) }
    guard let kind else { return }
    if !isDecided, ended || head.count >= Self.longestName {
      isDecided = true
      isLeftOut = kind == .event && head.withUnsafeBufferPointer { Self.isLeftOut($0) }
      if isLeftOut { kept.removeLast(kept.count - lineStart) }
    }
    guard !isLeftOut, !isTooLong, kind == .zone || depth <= 1 else { return }
    if kept.count + chunk.count > limit { isTooLong = true } else { kept.append(contentsOf: chunk) }
  }

  private mutating func finishLine(_ each: (RawRecord) throws -> Void) rethrows {
    lineLength = 0
    guard !isContinuation else { return }
    switch head.withUnsafeBufferPointer({ Edge($0.trimmed) }) {
    case .begin(let kind):
      if self.kind != nil { try hand(over: .unended, each) }
      start(kind)
    case .end(let kind):
      if self.kind == kind { try hand(over: nil, each) }
    case .calendar:
      if kind != nil { try hand(over: .unended, each) }
      try handOverLine(each)
    case .context:
      if kind == nil { try handOverLine(each) }
    case .endCalendar:
      if kind != nil { try hand(over: .unended, each) }
    case .beginOther:
      guard kind != nil, depth < .max else { return }
      depth += 1
      if kind == .event, kept.count > lineStart { kept.removeLast(kept.count - lineStart) }
    case .endOther: depth = max(1, depth - 1)
    case .property: break
    }
  }

  private mutating func start(_ kind: Kind) {
    (self.kind, depth, isTooLong, startLine) = (kind, 1, false, line)
    kept.removeAll(keepingCapacity: true)
    kept.append(contentsOf: head)
    if kept.last != UInt8(ascii: "\n") { kept.append(UInt8(ascii: "\n")) }
  }

  private func handOverLine(_ each: (RawRecord) throws -> Void) rethrows {
    try head.withUnsafeBufferPointer { try each(RawRecord(bytes: $0.trimmed, line: line)) }
  }

  private mutating func hand(over problem: RecordProblem?, _ each: (RawRecord) throws -> Void) rethrows {
    kind = nil
    let problem = isTooLong ? .tooLong(limit: limit) : problem
    try kept.withUnsafeBufferPointer { try each(RawRecord(bytes: $0, line: startLine, problem: problem)) }
  }

  private static let headLength = 200
  private static let longestName = 12

  private static func isLeftOut(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    head.begins(with: "x-") || head.begins(with: "attach") || head.begins(with: "description")
      || head.begins(with: "comment")
  }

  /// What a line means for the cut.
  private enum Edge: Equatable {
    case begin(Kind), end(Kind), beginOther, endOther, calendar, endCalendar, context, property

    init(_ line: UnsafeBufferPointer<UInt8>) {
      if line.begins(with: "begin:") {
        let name = line.part(6..<line.count).trimmed
        if name.matches("vevent") {
          self = .begin(.event)
        } else if name.matches("vtimezone") {
          self = .begin(.zone)
        } else {
          self = name.matches("vcalendar") ? .calendar : .beginOther
        }
      } else if line.begins(with: "end:") {
        let name = line.part(4..<line.count).trimmed
        if name.matches("vevent") {
          self = .end(.event)
        } else if name.matches("vtimezone") {
          self = .end(.zone)
        } else {
          self = name.matches("vcalendar") ? .endCalendar : .endOther
        }
      } else {
        self = line.begins(with: "method:") || line.begins(with: "x-wr-timezone") ? .context : .property
      }
    }
  }
}
