import Domain

extension Situation {
  /// When being in touch is due next (P7, P21): the latest of what the last exchange, the last unanswered message and
  /// the last kindness call for. Nil for those without a rhythm.
  var due: Day? {
    guard let cadence, !evidence.relationship.isPersonal else { return nil }
    let heard = max(history.lastTwoSided ?? .distantPast, history.silence.ended ?? .distantPast)
    let start = relationship.tierGiven ?? evidence.livedHereSince ?? history.lastTouch
    guard let base = heard > .distantPast ? heard : start else { return nil }
    var due = day(base).adding(days: cadence)
    let silence = history.silence
    if let last = silence.last, silence.patience > 0 {
      due = max(due, day(last).adding(days: isResting ? rules.due.rest : wait(silence.patience, cadence: cadence)))
    }
    if let kindness = history.lastKindness {
      due = max(due, day(kindness).adding(days: Int((Double(cadence) * rules.due.kindness).rounded(.up))))
    }
    return due.onWorkingDay
  }

  /// Left alone after too many messages without an answer, until they write.
  var isResting: Bool { history.silence.patience >= rules.due.restAfter }

  /// 14, 28, 56 days …, never longer than the cadence.
  private func wait(_ unanswered: Int, cadence: Int) -> Int {
    min(cadence, rules.due.unansweredBase << min(unanswered - 1, 16))
  }

  /// Two-sided contact up to here is being in touch; after it one reconnects first (P2).
  var inTouchUntil: Instant? {
    guard let last = history.lastTwoSided else { return nil }
    return end(inTouchDays, after: last)
  }

  var inTouchDays: Int { max(rules.earned.inTouchCadences * (cadence ?? 0), rules.earned.inTouch) }
}
