import Domain
import Formats

/// One stream of bytes on its way into the staging file: recognised by its first bytes, decoded, cut into records, and
/// these staged. Traces are read here, people when they are written, since what they mean depends on who is known.
struct StreamStager {
  private let target: StagedImport
  private let name: String
  private let context: Context
  private var prefix: [UInt8] = []
  private var stream: Stream?

  /// What reading traces needs.
  struct Context {
    var world: World
    /// The user's mail addresses, in lower case.
    var own: Set<String>
    /// Nothing before this is read from calendars.
    var from: Instant
    /// Inside a folder or an archive, files that are nothing of ours are passed over.
    var passesOver: Bool
    /// Of several files that the user named, one that is nothing of ours does not stop the others.
    var isOneOfSeveral = false
    /// The file's path, where it is one of its own.
    var path: String?
  }

  private struct Stream {
    var file: Int
    var decoder: TextDecoder?
    var cutter: any RecordCutter
    var reader: Reader
  }

  private enum Reader {
    case cards
    case rows
    case messages(MessageReader)
    case mail(MailReader)
    case calendar(CalendarReader)
    case nothing
  }

  init(_ name: String, into target: StagedImport, _ context: Context) {
    (self.name, self.target, self.context) = (name, target, context)
  }

  mutating func feed(_ piece: UnsafeBufferPointer<UInt8>) throws {
    if stream != nil { return try cut(piece) }
    prefix.append(contentsOf: piece)
    if prefix.count >= Dialect.prefixLength { try start() }
  }

  mutating func finish() throws {
    if stream == nil { try start() }
    guard var stream else { return }
    self.stream = nil
    let target = target
    if stream.decoder != nil {
      try stream.decoder?.finish { piece in
        try stream.cutter.feed(piece) { try Self.take($0, &stream.reader, stream.file, target) }
      }
    }
    try stream.cutter.finish { record in try Self.take(record, &stream.reader, stream.file, target) }
    if case .calendar(var reader) = stream.reader {
      try reader.finish { line, result in
        switch result {
        case .success(let traces):
          if traces.isEmpty { target.skip(stream.file) }
          try Self.stage(traces, stream.file, line, target)
        case .failure(let problem):
          try Self.setAside(problem, UnsafeBufferPointer(start: nil, count: 0), stream.file, line, target)
        }
      }
    }
  }

  private mutating func start() throws {
    let prefix = prefix
    self.prefix = []
    let dialect: Dialect
    do {
      dialect = try prefix.withUnsafeBufferPointer { bytes throws(Unrecognised) in try Dialect.recognise(bytes) }
    } catch let reason {
      guard context.passesOver || context.isOneOfSeveral else {
        throw Refusal.file(path: name, FileTroubleOf.unrecognised(reason))
      }
      let file = target.begin(name, context.passesOver ? .passedOver : .notRecognised)
      stream = Stream(file: file, decoder: nil, cutter: CardCutter(), reader: .nothing)
      return
    }
    stream = prefix.withUnsafeBufferPointer { open(dialect, $0) }
    try prefix.withUnsafeBufferPointer { try cut($0) }
  }

  private func open(_ dialect: Dialect, _ prefix: UnsafeBufferPointer<UInt8>) -> Stream {
    let decoder = TextDecoder(prefix: prefix)
    var wide: TextDecoder?
    if case .utf16 = decoder.encoding { wide = decoder }
    switch dialect {
    case .vCard:
      return Stream(file: target.begin(name, .vCard), decoder: wide, cutter: CardCutter(), reader: .cards)
    case .iCalendar:
      let reader = CalendarReader(
        own: context.own, from: context.from, now: context.world.now(), zone: context.world.zone,
        zoneNamed: context.world.zoneNamed)
      return Stream(
        file: target.begin(name, .calendar), decoder: wide, cutter: CalendarCutter(), reader: .calendar(reader))
    case .mbox:
      return Stream(
        file: target.begin(name, .mailbox), decoder: nil, cutter: MailboxCutter(), reader: .mail(MailReader()))
    case .message:
      return Stream(
        file: target.begin(name, .message), decoder: nil, cutter: HeaderCutter(), reader: .mail(MailReader()))
    case .table(let layout) where layout.kind == .other && context.passesOver:
      // An archive's other tables are lists of other things; nobody was asked what their columns mean.
      return Stream(file: target.begin(name, .otherTable), decoder: nil, cutter: CardCutter(), reader: .nothing)
    case .table(let layout):
      let isMessages = layout.kind.content == .messages
      return Stream(
        file: target.begin(name, StagedImport.Kind(dialect), layout: layout), decoder: decoder,
        cutter: TableCutter(layout), reader: isMessages ? .messages(MessageReader(layout)) : .rows)
    case .archive, .tend:
      let file = target.begin(name, StagedImport.Kind(dialect), path: context.path)
      return Stream(file: file, decoder: nil, cutter: CardCutter(), reader: .nothing)
    }
  }

  private mutating func cut(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard var stream else { return }
    if case .nothing = stream.reader { return }
    // Taken out and put back, so that the closures hold the only copy.
    self.stream = nil
    let target = target
    if stream.decoder == nil {
      try stream.cutter.feed(piece) { try Self.take($0, &stream.reader, stream.file, target) }
    } else {
      var decoder = stream.decoder!
      try decoder.decode(piece) { text in
        try stream.cutter.feed(text) { try Self.take($0, &stream.reader, stream.file, target) }
      }
      stream.decoder = decoder
    }
    self.stream = stream
  }

  private static func take(
    _ record: RawRecord, _ reader: inout Reader, _ file: Int, _ target: StagedImport
  ) throws {
    do {
      switch reader {
      case .nothing: return
      case .cards:
        if let problem = record.problem, problem != .unended || isCutOff(record.bytes) { throw problem }
        target.count(file)
        try target.staging.add(.card, file: file, line: record.line, record.bytes)
      case .rows:
        if let problem = record.problem { throw problem }
        target.count(file)
        try target.staging.add(.row, file: file, line: record.line, record.bytes)
      case .messages(let messages):
        if let problem = record.problem { throw problem }
        if let trace = try messages.trace(of: record.bytes) { try stage([trace], file, record.line, target) }
      case .mail(var mail):
        if let problem = record.problem { throw problem }
        let trace = try mail.trace(of: record.bytes)
        reader = .mail(mail)
        if let trace { try stage([trace], file, record.line, target) } else { target.skip(file) }
      case .calendar(var calendar):
        let reading = try calendar.read(record)
        reader = .calendar(calendar)
        if case .traces(let traces) = reading {
          if traces.isEmpty { target.skip(file) }
          try stage(traces, file, record.line, target)
        }
      }
    } catch let problem as RecordProblem {
      try setAside(problem, record.bytes, file, record.line, target)
    }
  }

  /// A card without an end comes in where its last line is one; half a line says that the file was cut off there.
  private static func isCutOff(_ card: UnsafeBufferPointer<UInt8>) -> Bool {
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    let last = card.suffix(4096).split(whereSeparator: isEnd).last ?? []
    guard let first = last.first, first != UInt8(ascii: " "), first != UInt8(ascii: "\t") else { return false }
    return !last.contains(UInt8(ascii: ":"))
  }

  private static func stage(_ traces: [Trace], _ file: Int, _ line: Int, _ target: StagedImport) throws {
    var bytes: [UInt8] = []
    for trace in traces {
      TraceCodec.encode(trace, into: &bytes)
      target.count(file)
      try bytes.withUnsafeBufferPointer { try target.staging.add(.trace, file: file, line: line, $0) }
    }
  }

  /// What is kept of a record that can't be read.
  private static let keptOfUnreadable = 1 << 20

  private static func setAside(
    _ problem: RecordProblem, _ bytes: UnsafeBufferPointer<UInt8>, _ file: Int, _ line: Int, _ target: StagedImport
  ) throws {
    target.count(file)
    try target.staging.add(
      .problem, file: file, line: line, problem: ProblemName.name(of: problem),
      UnsafeBufferPointer(rebasing: bytes.prefix(keptOfUnreadable)))
  }
}

/// Maps what recognition says to what a refusal says.
enum FileTroubleOf {
  static func unrecognised(_ reason: Unrecognised) -> Refusal.FileTrouble {
    switch reason {
    case .empty: .empty
    case .binary: .binary
    case .noHeader, .unknown: .notRecognised
    }
  }
}
