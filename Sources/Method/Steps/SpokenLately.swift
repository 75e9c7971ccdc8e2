import Domain

/// Where only mail and calendars speak, or nothing does, being in touch is a question: spoken lately? It stands for a
/// day, at most once a month: silence in the records is not silence in life.
enum SpokenLately: Suggestion {
  static let principle = Principle.tiers

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard !situation.meetsSoon() else { return }
    guard !situation.basis.settlesStage, let due = situation.due else { return }
    // In whole weeks, so that the working day it first falls on is one every time.
    let every = (situation.rules.due.questionEvery + 6) / 7 * 7
    let today = situation.day(situation.clock.now)
    var day = due.adding(days: max(0, today.days(since: due) / every) * every)
    if situation.clock.reached(end(of: day, in: situation)) { day = day.adding(days: every) }
    // When its time has passed, the next one comes in its place.
    let until = end(of: day, in: situation)
    _ = situation.clock.reached(until)
    openings.append(
      Opening(kind: .spokenLately, rank: situation.cadence ?? 0, from: situation.start(day), until: until))
  }

  private static func end(of day: Day, in situation: Situation) -> Instant {
    situation.start(day.adding(days: situation.rules.due.questionShown))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [.lastOnRecord(situation.history.lastTwoSided.map { situation.day($0) })]
  }
}
