package import Domain

extension Standing {
  /// What the rules conclude of one relationship now. Pure: the same evidence, practice and time give the same.
  ///
  /// Holds until `turns`; openings carry their own windows, so that most of what time does needs no evaluation.
  /// O(touches + promises + helps + asks²).
  package static func evaluate(_ evidence: Evidence, practice: Practice, now: Instant) -> Standing {
    var situation = Situation(evidence, practice: practice, now: now)
    return situation.standing()
  }
}

extension Situation {
  mutating func standing() -> Standing {
    var standing = Standing(contact: relationship.contact, basis: basis)
    standing.openings = openings()
    standing.lastTouch = history.lastTouch
    standing.lastTwoSided = history.lastTwoSided
    // Family and friends are outside all that measures a relationship.
    if !relationship.isPersonal {
      standing.theirTrust = theirs.stage
      standing.myTrust = mine.stage
      standing.strain = strain()
      standing.exchanges = history.exchanges
      standing.rhythm = rhythm
      standing.due = nextDue(among: standing.openings)
      standing.unanswered = history.silence.count
      for kind in Ask.Kind.allCases where isEarned(kind) { standing.earned.append(kind) }
    }
    standing.turns = clock.turns
    return standing
  }

  /// The due date as it may be shown: after a pause, and where only files speak the day of the question, so that
  /// nobody reads "overdue" for what the records cannot know.
  private mutating func nextDue(among openings: [Opening]) -> Day? {
    guard let due else { return nil }
    if isPaused() { return relationship.pause?.until.map { max(due, $0.onWorkingDay) } }
    if basis.settlesStage { return due }
    return openings.first { $0.kind == .spokenLately }.map { day($0.from) }
  }
}
