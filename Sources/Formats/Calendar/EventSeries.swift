import Domain

/// The instances of a recurring event. They are worked out in what clocks show in the event's zone, and each is turned
/// into an instant by itself, so that a meeting at nine stays at nine through summer time.
struct EventSeries {
  private let event: CalendarEvent
  private let zone: Zone
  private let start: Instant
  private var planned: Set<Instant>
  private var removed: Set<Instant> = []
  private var removedDays: Set<Day> = []

  /// `zone` is the one in which the event's start is meant. The start is an instance whatever the rule says (RFC 5545
  /// section 3.8.5.3).
  init(event: CalendarEvent, start: Instant, zone: Zone) {
    (self.event, self.start, self.zone) = (event, start, zone)
    planned = [start]
  }

  /// Throws `.tooMany` where a rule makes more instances than `RecurrenceRule.instanceLimit`, or the file's effort is
  /// used up.
  mutating func expand(until now: Instant, effort: inout Int) throws(RecordProblem) {
    for rule in event.rules {
      let first = naive(start)
      let last = min(rule.until.map { lastMoment(of: $0) } ?? .max, naive(now))
      let limit = RecurrenceRule.instanceLimit
      let times = try rule.instances(from: first, to: last, limit: limit, effort: &effort)
      if rule.count == nil, times.count == limit { throw .tooMany(limit: limit) }
      for time in times {
        let day = time.dividedByDay
        planned.insert(zone.instant(of: Day(number: Int32(clamping: day)), second: Int(time - day * 86_400)))
      }
    }
  }

  mutating func add(_ instant: Instant) { planned.insert(instant) }

  /// A day alone removes all instances of that day, as programs mean it that leave the time out.
  mutating func remove(_ time: CalendarTime, at instant: Instant) {
    if case .day(let day) = time { removedDays.insert(day) } else { removed.insert(instant) }
  }

  /// The latest `limit` of them, in order of time.
  func instances(in window: ClosedRange<Instant>, limit: Int) -> [Instant] {
    let left = planned.filter {
      window.contains($0) && !removed.contains($0)
        && (removedDays.isEmpty || !removedDays.contains(zone.day(of: $0)))
    }
    return Array(left.sorted().suffix(limit))
  }

  /// What clocks show, in seconds as if it were UTC.
  private func naive(_ instant: Instant) -> Int64 { instant.seconds + Int64(zone.offset(at: instant)) }

  private func lastMoment(of until: CalendarTime) -> Int64 {
    switch until {
    case .utc(let instant): naive(instant)
    case .day(let day): Int64(day.number) * 86_400 + 86_399
    case .local(let day, let second, _): Int64(day.number) * 86_400 + Int64(second)
    }
  }
}
