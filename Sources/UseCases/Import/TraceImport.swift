import Domain
import Insight
import Store

/// The traces of one import on their way into the history: between the user and people who are in the network.
struct TraceImport {
  let writing: Writing
  var report: ImportReport
  private var own: Set<String>
  private let ownName: String
  private let now: Instant
  private var strangers: [String: Stranger] = [:]

  private struct Stranger {
    var name: String
    var typed: String
    var sent = 0
    var received = 0
  }

  /// Mail to more than so many is an announcement, no exchange.
  private static let mailLimit = 10
  /// In company of more than so many, only those named as talked with were met.
  private static let talkLimit = 4
  /// Strangers remembered at once, so that a mailbox of newsletters costs no memory.
  private static let strangerLimit = 20_000

  init(_ writing: Writing, me: Me, report: ImportReport) {
    (self.writing, self.report) = (writing, report)
    own = Set(me.identifiers.compactMap { $0.key(region: .unknown) })
    ownName = Folding.fold(me.name.full)
    now = writing.world.now()
  }

  mutating func take(_ trace: Trace, source: String) throws {
    report.traces.read += 1
    if trace.didNotHappen {
      report.traces.noTouch += 1
      // A meeting that was called off since it was read.
      if let touch = try writing.touch(external: trace.external, source: source) {
        try writing.remove(Touch.self, EntityKey(touch))
      }
      return
    }
    guard !trace.isAutomated, trace.at <= now, trace.recipients.count <= limit(trace.channel) else {
      report.traces.noTouch += 1
      return
    }
    if trace.channel == .message { learnProfile(from: [trace.sender] + trace.recipients) }
    let isMine = isOwn(trace.sender)
    let isMeeting = trace.channel.isConversation
    let others = (isMine || isMeeting ? trace.recipients : []).filter { !isOwn($0) } + (isMine ? [] : [trace.sender])
    // In no To and no Cc, and not the sender: a copy of somebody else's mail.
    guard isMine || isMeeting || trace.recipients.contains(where: isOwn), !others.isEmpty else {
      report.traces.notYours += 1
      return
    }
    if try writing.hasTouch(external: trace.external, source: source) {
      report.traces.known += 1
      return
    }
    let direction: Direction = isMeeting ? .mutual : isMine ? .outgoing : .incoming
    var parties: [Touch.Party] = []
    for other in others {
      if let contact = try contact(other) {
        if !parties.contains(where: { $0.contact == contact }) {
          parties.append(Touch.Party(contact: contact, talked: others.count <= Self.talkLimit))
        }
      } else {
        meet(other, direction)
      }
    }
    guard !parties.isEmpty else {
      report.traces.withStrangers += 1
      return
    }
    let company = isMine || isMeeting ? others.count : trace.recipients.count
    try writing.insert(
      Touch(
        id: writing.world.id(), at: trace.at, channel: trace.channel, direction: direction, parties: parties,
        company: company, place: trace.place ?? "", note: trace.title ?? "", thread: trace.thread,
        origin: .trace(source: source, external: trace.external), recorded: now))
    report.traces.touches += 1
  }

  /// The report, with the strangers written with in both directions.
  func finish() -> ImportReport {
    var report = report
    let mutual = strangers.values.filter { $0.sent > 0 && $0.received > 0 }
    report.unknownCount = mutual.count
    report.unknown = mutual.sorted { ($1.sent + $1.received, $0.typed) < ($0.sent + $0.received, $1.typed) }
      .prefix(ImportReport.named)
      .map { ImportReport.Unknown(name: $0.name, address: $0.typed, exchanges: $0.sent + $0.received) }
    return report
  }

  private func limit(_ channel: Channel) -> Int { channel == .mail ? Self.mailLimit : 20 }

  private func isOwn(_ person: Correspondent) -> Bool {
    person.identifier?.key(region: .unknown).map { own.contains($0) } ?? false
  }

  /// In a message archive, which knows people by their profiles, the one who bears the user's name is the user.
  private mutating func learnProfile(from people: [Correspondent]) {
    guard !ownName.isEmpty else { return }
    for person in people where person.identifier?.kind == .profile && Folding.fold(person.name) == ownName {
      if let key = person.identifier?.key(region: .unknown) { own.insert(key) }
    }
  }

  private func contact(_ person: Correspondent) throws -> ContactID? {
    guard let identifier = person.identifier, let key = identifier.key(region: writing.region) else { return nil }
    let bearers = try writing.bearers(of: key, kind: identifier.kind)
    if bearers.count < 2 { return bearers.first }
    // A family's mailbox: only the one whose name it is.
    let typed = PersonName(formatted: person.name)
    let fitting = try bearers.filter { bearer in
      try writing.name(of: bearer).map { NameMatch.compatible($0, typed) } ?? false
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private mutating func meet(_ person: Correspondent, _ direction: Direction) {
    // While nobody knows which address is the user's own, it would be taken for a stranger's.
    guard !own.isEmpty, let identifier = person.identifier, let key = identifier.key(region: .unknown),
      strangers[key] != nil || strangers.count < Self.strangerLimit
    else { return }
    var stranger = strangers[key] ?? Stranger(name: person.name, typed: identifier.typed)
    if stranger.name.isEmpty { stranger.name = person.name }
    if direction != .incoming { stranger.sent += 1 }
    if direction != .outgoing { stranger.received += 1 }
    strangers[key] = stranger
  }
}
