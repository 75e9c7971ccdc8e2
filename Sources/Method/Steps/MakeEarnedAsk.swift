import Domain

/// Make the ask that has been earned, at its moment: on the day they gave, while something good is fresh, or because
/// it was earned long ago and nothing was ever asked (P2). What established ties have earned stands open for the day on
/// which a goal presses (P8).
enum MakeEarnedAsk: Suggestion {
  static let principle = Principle.finishTheJob
  /// How the three occasions go before each other.
  enum Rank { static let dateCame = 0, moment = 1, neverAsked = 2, established = 3 }

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for ask in situation.evidence.asks.reversed() {
      guard case .later = ask.outcome, add(ask.kind, dateIn: &situation, into: &openings) else { continue }
      return
    }
    if situation.relationship.askAgain != nil {
      let lastAsked = situation.evidence.asks.last { $0.made != nil }?.kind ?? .business
      if add(lastAsked, dateIn: &situation, into: &openings) { return }
    }
    let moment = situation.openMoment()
    let isWelcome = moment != nil || situation.lastAskMade == nil
    for kind in Situation.kindsBestFirst where isWelcome && situation.isEarned(kind) {
      let subject = Step.Subject.askKind(kind)
      if let moment {
        let until = situation.end(of: moment)
        openings.append(
          Opening(kind: .makeEarnedAsk, rank: Rank.moment, from: moment.from, until: until, subject: subject))
        return
      }
      if let from = situation.neverAskedFrom(kind) {
        openings.append(Opening(kind: .makeEarnedAsk, rank: Rank.neverAsked, from: from, subject: subject))
        addEstablished(&situation, until: (kind, from), into: &openings)
        return
      }
    }
    addEstablished(&situation, into: &openings)
  }

  /// A referral, or else an introduction, that somebody who trusts the user can be asked for while a goal presses.
  ///
  /// - Parameter end: from when on the ask of a kind stands open by itself.
  private static func addEstablished(
    _ situation: inout Situation, until end: (kind: Ask.Kind, at: Instant)? = nil, into openings: inout [Opening]
  ) {
    guard situation.theirs.isAtLeast(.credibility) else { return }
    for kind in [Ask.Kind.referral, .introduction] where situation.isEarned(kind) {
      guard let from = situation.earnedSince(kind) ?? situation.history.lastTwoSided else { continue }
      let until = end.flatMap { $0.kind == kind ? $0.at : nil }
      if let until, until <= from { return }
      openings.append(
        Opening(kind: .makeEarnedAsk, rank: Rank.established, from: from, until: until, subject: .askKind(kind)))
      return
    }
  }

  /// They said when: from that day on the ask is welcome, however long the two have not spoken.
  private static func add(
    _ kind: Ask.Kind, dateIn situation: inout Situation, into openings: inout [Opening]
  ) -> Bool {
    guard let day = situation.dateThatCame(for: kind), situation.obstacle(to: kind) == nil else { return false }
    openings.append(
      Opening(kind: .makeEarnedAsk, rank: Rank.dateCame, from: situation.start(day), subject: .askKind(kind)))
    return true
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard case .askKind(let kind) = opening.subject else { return [.nothingOnRecord] }
    switch opening.rank {
    case Rank.dateCame:
      let date = Reason.dateTheyGaveHasCome(situation.day(opening.from))
      return situation.isEarned(kind) ? [date, .earned(kind)] : [date]
    case Rank.moment, Rank.established: return situation.why(.earned(kind))
    default:
      let since = situation.earnedSince(kind).map { situation.day($0) } ?? situation.day(opening.from)
      return [.neverAsked(since: since)] + situation.stageReasons(.them)
    }
  }
}
