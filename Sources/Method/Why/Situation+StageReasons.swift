import Domain

extension Situation {
  /// What a stage rests on, strongest first; never empty.
  func stageReasons(_ side: Side) -> [Reason] {
    let trust = side == .them ? theirs : mine
    var reasons = evidence.referrals.filter { $0.by == side && $0.isQualified }.map(reason(passing:))
    evidence.forEachProof(of: side, meetings: meetings, history: history, practice: practice) { proof, _ in
      for reason in self.reasons(of: proof, side: side) where !reasons.contains(reason) { reasons.append(reason) }
    }
    if !reasons.isEmpty { return reasons }
    if trust.stage == nil {
      let last = history.lastTouch.map { day($0) }
      return [evidence.touches.isEmpty ? .nothingOnRecord : .tracesOnly(exchanges: history.exchanges, last: last)]
    }
    if let word = relationship.word { reasons.append(.yourWord(word.answer, on: day(word.at))) }
    reasons += talkReasons
    if reasons.isEmpty {
      reasons.append(.neverSpoken)
      if let since = evidence.livedHereSince { reasons.append(.onRecordSince(day(since))) }
    }
    return reasons
  }

  /// The conversations on record, or failing these the exchanges.
  var talkReasons: [Reason] {
    let meetings = meetings
    if let last = meetings.lastTalk { return [.talked(count: meetings.talks, last: day(last))] }
    guard meetings.firstExchange != nil, let last = history.lastTwoSided else { return [] }
    return [.exchanged(count: history.exchanges, last: day(last))]
  }

  private func reasons(of proof: Proof, side: Side) -> [Reason] {
    switch proof {
    case .word: return relationship.word.map { [.yourWord($0.answer, on: day($0.at))] } ?? []
    case .role(let role): return [.role(role)]
    case .paidWork(let index): return [reason(delivered: evidence.helps[index])]
    case .workedTogether(let index):
      let work = evidence.helps[index]
      return [.workedTogether(from: work.from ?? day(work.at), until: day(work.at))]
    case .gift(let index):
      let gift = evidence.helps[index]
      return [.helped(by: gift.by, gift.kind, what: gift.what, on: day(gift.at))]
    case .referral(let index): return [reason(passing: evidence.referrals[index])]
    case .ordinaryPath: return talkReasons + reliability(of: side == .them ? .me : .them)
    }
  }

  func reason(passing referral: Referral) -> Reason {
    .referred(by: referral.by, prospect: referral.prospect, on: day(referral.passed), status: referral.status)
  }

  private func reason(goodDone help: Help) -> Reason {
    help.kind == .deliveredWork ? reason(delivered: help) : reason(landed: help)
  }

  private func reason(delivered work: Help) -> Reason {
    .delivered(by: work.by, what: work.what, on: day(work.at), isPaid: work.isPaid)
  }

  private func reliability(of worker: Side) -> [Reason] {
    var reasons: [Reason] = []
    if let kept = promisesKept(by: worker) { reasons.append(kept) }
    if let landed = evidence.helps.last(where: { $0.by == worker && $0.landedAt != nil }) {
      reasons.append(reason(goodDone: landed))
    }
    if worker == .me, let cameBack = history.signals.lastCameBack { reasons.append(.cameBack(on: day(cameBack))) }
    return reasons
  }

  func promisesKept(by side: Side) -> Reason? {
    var (count, last) = (0, Instant.distantPast)
    for promise in evidence.promises where promise.by == side {
      if case .kept(let at) = promise.outcome { (count, last) = (count + 1, max(last, at)) }
    }
    return count > 0 ? .promisesKept(by: side, count: count, last: day(last)) : nil
  }
}
