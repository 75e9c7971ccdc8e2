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
      standing.due = due
      standing.unanswered = history.silence.count
      for kind in Ask.Kind.allCases where isEarned(kind) { standing.earned.append(kind) }
    }
    standing.turns = clock.turns
    return standing
  }
}
