import Domain

/// How far one side trusts the other, as the highest stage that evidence supports (P11). Never falls with silence.
struct Trust {
  /// Whose trust: `.them` is theirs in me.
  let side: Side
  /// Nil while unknown: the records alone prove nothing, and the user has not said.
  let stage: Stage?
  /// Since when it has been *trusted* at least; nil below, or where the proof carries no date.
  let trustedSince: Instant?

  init(of side: Side, evidence: Evidence, history: History, basis: Basis, practice: Practice) {
    self.side = side
    let settled = basis.settlesStage
    let meetings = settled ? history.all : history.logged
    var (trusted, since) = (false, Instant.distantFuture)
    evidence.forEachProof(of: side, meetings: meetings, history: history, practice: practice) { _, at in
      trusted = true
      if let at { since = min(since, at) }
    }
    trustedSince = trusted && since < .distantFuture ? since : nil
    if evidence.hasPartner(by: side) {
      stage = .profitability
    } else if trusted {
      stage = .credibility
    } else if !settled {
      stage = nil
    } else {
      let word = evidence.relationship.word?.answer
      let met = meetings.firstExchange != nil || (word != nil && word != .neverSpoken && word != .personal)
      stage = met ? .visibility : .identified
    }
  }

  func isAtLeast(_ wanted: Stage) -> Bool { stage.map { $0 >= wanted } ?? false }
}

extension Evidence {
  /// A referral in that direction that was qualified: what makes partners.
  func hasPartner(by side: Side) -> Bool { referrals.contains { $0.by == side && $0.isQualified } }
}
