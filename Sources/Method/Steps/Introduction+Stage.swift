package import Domain

extension Introduction {
  /// How far an introduction has come.
  package enum Stage: Hashable, Sendable {
    /// These are to be asked, or to answer.
    case asking
    /// Both want it: it is to be made.
    case agreed
    case made
    case met
    case ended
    /// One of the two left the question unanswered for too long.
    case expired
  }

  package func stage(_ rules: Rules, now: Instant) -> Stage {
    if end != nil { return .ended }
    if met != nil { return .met }
    if made != nil { return .made }
    if isAgreed { return .agreed }
    return expires(rules).map { $0 <= now } ?? false ? .expired : .asking
  }

  /// It is yet to be made, and may be.
  package func isUnderWay(_ rules: Rules, now: Instant) -> Bool {
    switch stage(rules, now: now) {
    case .asking, .agreed: true
    case .made, .met, .ended, .expired: false
    }
  }

  /// When it lapses unless somebody who was asked answers; nil while nobody has been asked.
  package func expires(_ rules: Rules) -> Instant? {
    let waiting = parties.filter { $0.answer == nil }.compactMap(\.asked).min()
    return waiting?.adding(days: rules.steps.introductionExpires)
  }
}
