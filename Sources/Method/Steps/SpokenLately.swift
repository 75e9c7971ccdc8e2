import Domain

/// Where only mail and calendars speak, or nothing does, being in touch is a question: spoken lately? It stands for a
/// day, at most once a month: silence in the records is not silence in life.
enum SpokenLately: Suggestion {
  static let principle = Principle.tiers

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard !situation.basis.settlesStage, let due = situation.due else { return }
    let (every, shown) = (situation.rules.due.questionEvery, situation.rules.due.questionShown)
    let today = situation.day(situation.clock.now)
    var round = max(0, today.days(since: due) / every - 1)
    while true {
      let day = due.adding(days: round * every).onWorkingDay
      let until = situation.start(day.adding(days: shown))
      if !situation.clock.reached(until) {
        openings.append(
          Opening(kind: .spokenLately, rank: situation.cadence ?? 0, from: situation.start(day), until: until))
        return
      }
      round += 1
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    [.lastOnRecord(situation.history.lastTwoSided.map { situation.day($0) })]
  }
}
