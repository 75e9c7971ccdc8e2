package import Domain

/// Whether an ask of this kind has been earned, each condition with what it rests on or the one thing missing (P2).
package func earned(_ kind: Ask.Kind, _ evidence: Evidence, practice: Practice, now: Instant) -> EarnedAsk {
  var situation = Situation(evidence, practice: practice, now: now)
  return situation.earnedAsk(kind)
}

extension Situation {
  mutating func earnedAsk(_ kind: Ask.Kind) -> EarnedAsk {
    let opener = kind.family == .business ? opener(for: kind) : nil
    var ask = EarnedAsk(
      kind: kind, rung: rungCondition(kind, opener: opener), reason: substanceCondition(kind, opener: opener),
      inTouch: inTouchCondition(), clear: clearCondition(kind))
    if let moment = openMoment() {
      ask.moment = .init(trigger: reason(of: moment), from: moment.from, until: end(of: moment))
    }
    if ask.isEarned, let from = neverAskedFrom(kind), clock.reached(from) {
      ask.neverAskedSince = earnedSince(kind).map { day($0) }
    }
    return ask
  }

  private mutating func rungCondition(_ kind: Ask.Kind, opener: Opener?) -> EarnedAsk.Condition {
    switch rung(for: kind, opener: opener) {
    case .reached:
      if kind == .business, let question = openMustQuestions().first {
        return .missing(.missing(.answer(to: question)))
      }
      if let opener { return .holds(reason(of: opener)) }
      return .holds(stageReasons(.them).first)
    case .below: return .missing(.missing(needOfRung(kind)))
    case .unknown: return .missing(.missing(.yourWord))
    }
  }

  func needOfRung(_ kind: Ask.Kind) -> Reason.Need {
    switch kind {
    case .advice: .meeting
    case .introduction: .conversation
    case .testimonial: .deliveredWork
    case .referral: .trust
    case .business, .role: .trustOrOpener
    }
  }

  private func substanceCondition(_ kind: Ask.Kind, opener: Opener?) -> EarnedAsk.Condition {
    switch substance(of: kind, opener: opener) {
    case .opener(let opener): .holds(reason(of: opener))
    case .fact(let index): .holds(.fact(evidence.facts[index].kind, evidence.facts[index].text))
    case .planned, .sentence, .workDone: .holds(nil)
    case nil: .missing(.missing(need(of: kind)))
    }
  }

  private mutating func inTouchCondition() -> EarnedAsk.Condition {
    let last = history.lastTwoSided.map { day($0) }
    if isInTouch(), let last { return .holds(.exchanged(count: history.exchanges, last: last)) }
    return .missing(.missing(.contact(withinDays: inTouchDays, last: last)))
  }

  private mutating func clearCondition(_ kind: Ask.Kind) -> EarnedAsk.Condition {
    if let obstacle = obstacle(to: kind) { return .missing(reason(of: obstacle)) }
    return .holds(nil)
  }
}
