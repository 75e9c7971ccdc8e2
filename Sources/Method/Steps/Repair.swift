import Domain

/// Make good what strains heavily (P10).
enum Repair: Suggestion {
  static let principle = Principle.recover

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    if let objection = situation.objection {
      openings.append(Opening(kind: .repair, from: objection))
      return
    }
    let after = situation.rules.strain.heavyAfter
    let late = situation.evidence.promises.filter { $0.by == .me }.compactMap(\.lateness)
    guard let due = late.filter({ !situation.isRepaired(since: $0) }).min() else { return }
    openings.append(Opening(kind: .repair, from: situation.strainFrom(due, after: after)))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let reasons = situation.strainReasons()
    return reasons.isEmpty ? [.nothingOnRecord] : reasons
  }
}
