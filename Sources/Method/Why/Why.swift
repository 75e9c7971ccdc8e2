package import Domain

/// A conclusion of the standing that can be asked "why?".
package enum Conclusion: Hashable, Sendable {
  case theirTrust, myTrust, strain, warmth, due, unanswered
  case earned(Ask.Kind)
}

/// The evidence behind a conclusion, strongest first, dates included; never empty.
package func why(_ conclusion: Conclusion, _ evidence: Evidence, practice: Practice, now: Instant) -> [Reason] {
  var situation = Situation(evidence, practice: practice, now: now)
  let reasons = situation.why(conclusion)
  return reasons.isEmpty ? [.nothingOnRecord] : reasons
}

extension Situation {
  mutating func why(_ conclusion: Conclusion) -> [Reason] {
    if relationship.isPersonal { return [.personal] }
    switch conclusion {
    case .theirTrust: return stageReasons(.them)
    case .myTrust: return stageReasons(.me)
    case .strain: return strainReasons()
    case .warmth:
      guard let last = history.lastTwoSided else { return [] }
      let exchanged = Reason.exchanged(count: history.exchanges, last: day(last))
      return [exchanged] + (rhythm.map { [.rhythm(days: Int($0.rounded()))] } ?? [])
    case .due: return dueReasons()
    case .unanswered: return [silenceReason()].compactMap { $0 }
    case .earned(let kind):
      let ask = earnedAsk(kind)
      if !ask.missing.isEmpty { return ask.missing }
      let held: [Reason] = ask.conditions.compactMap { if case .holds(let reason) = $0 { reason } else { nil } }
      var reasons: [Reason] = []
      for reason in held + goodwillReasons() where !reasons.contains(reason) { reasons.append(reason) }
      if let moment = ask.moment {
        reasons = [moment.trigger, .moment(until: day(moment.until).adding(days: -1))] + reasons
      }
      return reasons + (ask.neverAskedSince.map { [.neverAsked(since: $0)] } ?? [])
    }
  }

  /// When being in touch is due, and what the date goes by.
  func dueReasons() -> [Reason] {
    guard let due, let cadence else { return [] }
    // Of what only files show there is no overdue, only what was seen last.
    guard basis.settlesStage else { return [.lastOnRecord(history.lastTwoSided.map { day($0) })] }
    var reasons: [Reason] = [.due(on: due, cadence: cadence)]
    if let silence = silenceReason() {
      reasons.append(silence)
      if isResting { reasons.append(.rests(until: due)) }
    }
    if let last = history.lastTwoSided { reasons.append(.exchanged(count: history.exchanges, last: day(last))) }
    return reasons
  }

  func silenceReason() -> Reason? {
    let silence = history.silence
    guard let first = silence.first, let last = silence.last else { return nil }
    return .unanswered(count: silence.count, first: day(first), last: day(last))
  }
}
