import Domain

/// Make good what strains heavily (P10).
enum Repair: Suggestion {
  static let principle = Principle.recover

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    if let from = heavyFrom(situation) { openings.append(Opening(kind: .repair, from: from)) }
  }

  /// What has to be made good waits for the end of a pause, in which it may have grown heavy.
  static func openAfterPause(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let until = situation.relationship.pause?.until, let from = heavyFrom(situation) else { return }
    openings.append(Opening(kind: .repair, from: max(from, situation.start(until))))
  }

  private static func heavyFrom(_ situation: Situation) -> Instant? {
    if let objection = situation.objection { return objection }
    let late = situation.evidence.promises.filter { $0.by == .me }.compactMap(\.lateness)
    guard let due = late.filter({ !situation.isRepaired(since: $0) }).min() else { return nil }
    return situation.strainFrom(due, after: situation.rules.strain.heavyAfter)
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let reasons = situation.strainReasons()
    return reasons.isEmpty ? [.nothingOnRecord] : reasons
  }
}
