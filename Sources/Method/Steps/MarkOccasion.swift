import Domain

/// A birthday, or a job change seen on a re-import: a kindness that wants no answer (P7).
enum MarkOccasion: Suggestion {
  static let principle = Principle.theirPace
  enum Rank { static let newJob = 0, birthday = 1 }

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard situation.evidence.birthday != nil || situation.evidence.jobChanged != nil, isNear(&situation) else { return }
    if let changed = situation.evidence.jobChanged, !situation.relationship.isPersonal {
      add(changed, shown: situation.rules.steps.newJobShown, rank: Rank.newJob, in: &situation, into: &openings)
    }
    if let birthday = situation.evidence.birthday {
      let shown = situation.rules.steps.birthdayShown
      let earliest = situation.day(situation.clock.now).adding(days: 1 - shown)
      guard let next = birthday.next(onOrAfter: earliest) else { return }
      // When its days have passed, the next year's comes in its place.
      _ = situation.clock.reached(situation.start(next.adding(days: shown)))
      add(next, shown: shown, rank: Rank.birthday, in: &situation, into: &openings)
    }
  }

  /// Somebody with a rhythm, personal, or spoken with in the last years: a stranger's birthday is not ours.
  private static func isNear(_ situation: inout Situation) -> Bool {
    if situation.relationship.isPersonal || situation.cadence != nil { return true }
    guard let last = situation.history.lastTwoSided else { return false }
    return !situation.clock.reached(situation.end(situation.rules.steps.occasionWithin, after: last))
  }

  private static func add(
    _ day: Day, shown: Int, rank: Int, in situation: inout Situation, into openings: inout [Opening]
  ) {
    let from = situation.start(day)
    // Whoever was in touch since then, or marked it, has no need to be told.
    if let last = situation.history.lastByMe, last >= from { return }
    let until = situation.start(day.adding(days: shown))
    openings.append(Opening(kind: .occasion, rank: rank, from: from, until: until))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let on = situation.day(opening.from)
    return [opening.rank == Rank.newJob ? .newJob(on: on) : .birthday(on: on)]
  }
}
