package import Domain

/// Reads the records of a `CalendarCutter` into traces of past meetings: who, when, where, how long, how it was called.
///
/// An event that stands alone becomes its trace at once. One that recurs, or replaces an instance of another, is held
/// until `finish`, since its exceptions may stand before or behind it and a zone may be explained at the end; calendars
/// hold few of them, and at most `heldLimit` are kept. So a file is read in one pass.
///
/// What a trace says: `external` is the UID with the instant its instance was planned for, so that a moved instance
/// keeps its own; `thread` is the UID. The organizer is the sender, without an identifier where the event names none or
/// only a calendar. People who declined are left out of the recipients, for they were not there. More than
/// `attendeeLimit` invited people or an automated organizer make it automated; cancelled, or declined by the user
/// (`own`), it did not happen. A whole day begins at midnight in the user's zone and has no minutes.
package struct CalendarReader {
  /// What one record was.
  package enum Reading {
    /// A zone or a property of the calendar: no event, to be counted nowhere.
    case context
    /// An event that `finish` will hand over.
    case held
    /// An event's past instance; none where it lies outside the window.
    case traces([Trace])
  }

  /// A meeting of more people than this is no exchange with any of them.
  package static let attendeeLimit = 20
  /// Recurring events and exceptions of one file.
  package static let heldLimit = 20_000
  /// Instances of one series; the latest are kept.
  package static let instanceLimit = 3_000

  private let own: Set<String>
  private let window: ClosedRange<Instant>
  private let userZone: Zone
  private var zones: CalendarZones
  private var calendarZone: String?
  private var isCancelling = false
  private var held: [CalendarEvent] = []
  private var buffer: [UInt8] = []
  /// What recurrence may cost in one file (`RecurrenceRule.effort`): a hundred daily meetings over twenty-five years.
  private var effort = 1_000_000

  /// - Parameters:
  ///   - own: the user's mail addresses in lower case.
  ///   - from: the earliest start of a meeting that is wanted.
  ///   - now: meetings that begin later are left out.
  ///   - zone: the user's, for whole days and for times that name no zone or one that nobody knows.
  ///   - zoneNamed: a zone by its IANA name, as `World` has it.
  package init(
    own: Set<String>, from: Instant, now: Instant, zone: Zone, zoneNamed: @escaping @Sendable (String) -> Zone?
  ) {
    (self.own, window, userZone) = (own, min(from, now)...now, zone)
    zones = CalendarZones(zoneNamed: zoneNamed)
  }

  /// Throws the record's own problem, `.noDate` without a readable start, `.malformed` for a rule that can't be
  /// followed, `.tooMany` for more dates, rules or held events than are kept.
  package mutating func read(_ record: RawRecord) throws(RecordProblem) -> Reading {
    if let problem = record.problem { throw problem }
    let bytes = record.bytes
    guard bytes.begins(with: "begin:vevent") else {
      try note(bytes)
      return .context
    }
    var event = try CalendarEvent(bytes, line: record.line, buffer: &buffer)
    event.calendarZone = calendarZone
    if isCancelling { event.isCancelled = true }
    let mustWait = event.belongsToSeries ? true : try namesUnknownZone(event)
    guard mustWait else { return .traces(try traces(of: event, exceptions: [])) }
    guard held.count < Self.heldLimit else { throw .tooMany(limit: Self.heldLimit) }
    held.append(event)
    return .held
  }

  /// Hands over what was held, one event after the other in the order of the file, with the line on which it begins.
  /// The reader is empty afterwards. Throws only what `each` throws; an event's own problem is its result: those of
  /// `read`, and `.needs` where it recurs and libical is not installed.
  package mutating func finish(_ each: (Int, Result<[Trace], RecordProblem>) throws -> Void) rethrows {
    let events = held
    held = []
    var exceptions: [String: [CalendarTime]] = [:]
    for event in events {
      if let replaced = event.replaces { exceptions[event.uid, default: []].append(replaced) }
    }
    for event in events {
      let result: Result<[Trace], RecordProblem>
      do throws(RecordProblem) {
        result = .success(try traces(of: event, exceptions: event.replaces == nil ? exceptions[event.uid] ?? [] : []))
      } catch {
        result = .failure(error)
      }
      try each(event.line, result)
    }
  }

  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>) throws(RecordProblem) {
    if bytes.begins(with: "begin:vtimezone") {
      zones.keep(try VTimeZone(bytes, buffer: &buffer))
    } else if bytes.begins(with: "begin:vcalendar") {
      (calendarZone, isCancelling) = (nil, false)
    } else if let line = CalendarLine(bytes) {
      if line.name.matches("method") { isCancelling = line.value.matches("cancel") }
      if line.name.matches("x-wr-timezone") { calendarZone = line.text }
    }
  }

  private mutating func namesUnknownZone(_ event: CalendarEvent) throws(RecordProblem) -> Bool {
    for time in [event.start, event.end] {
      guard case .local(_, _, let name?) = time else { continue }
      if try zones.zone(named: name, now: window.upperBound, effort: &effort) == nil { return true }
    }
    return false
  }

  /// The zone in which a time is meant. A floating one is in the calendar's, else the user's.
  private mutating func zone(of time: CalendarTime, in event: CalendarEvent) throws(RecordProblem) -> Zone {
    switch time {
    case .utc: return .utc
    case .day: return userZone
    case .local(_, _, let name):
      guard let name = name ?? event.calendarZone else { return userZone }
      return try zones.zone(named: name, now: window.upperBound, effort: &effort) ?? userZone
    }
  }

  private mutating func instant(of time: CalendarTime, in event: CalendarEvent) throws(RecordProblem) -> Instant {
    switch time {
    case .utc(let instant): instant
    case .day(let day): userZone.instant(of: day)
    case .local(let day, let second, _): try zone(of: time, in: event).instant(of: day, second: second)
    }
  }

  private mutating func traces(
    of event: CalendarEvent, exceptions: [CalendarTime]
  ) throws(RecordProblem) -> [Trace] {
    let start = try instant(of: event.start, in: event)
    let trace = Trace(of: event, at: start, minutes: try minutes(of: event, from: start), own: own)
    guard event.replaces == nil, event.belongsToSeries else {
      guard window.contains(start) else { return [] }
      let planned = try event.replaces.map { (time) throws(RecordProblem) in try instant(of: time, in: event) }
      return [trace.instance(of: event, planned: planned ?? start, at: start)]
    }
    let zone = try zone(of: event.start, in: event)
    var series = EventSeries(event: event, start: start, zone: zone)
    try series.expand(until: window.upperBound, effort: &effort)
    for time in event.added { series.add(try instant(of: time, in: event)) }
    for time in event.removed + exceptions { series.remove(time, at: try instant(of: time, in: event)) }
    return series.instances(in: window, limit: Self.instanceLimit)
      .map { trace.instance(of: event, planned: $0, at: $0) }
  }

  /// Nil for whole days and where the end is unknown or before the start.
  private mutating func minutes(of event: CalendarEvent, from start: Instant) throws(RecordProblem) -> Int? {
    if case .day = event.start { return nil }
    var seconds = Int64(event.seconds ?? 0)
    if let end = event.end { seconds = try instant(of: end, in: event).seconds - start.seconds }
    return seconds >= 60 && seconds <= 366 * 86_400 ? Int(seconds / 60) : nil
  }
}
