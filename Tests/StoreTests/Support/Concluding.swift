import Domain

@testable import Store

/// Concludes something of every part of the evidence, so that a forgotten standing shows.
func concluding(_ reading: Reading) throws(StoreError) -> Database.Evaluator {
  let rules = try reading.setting(Setting.rules)?.value ?? ""
  return { evidence, _ in
    let promises = evidence.promises.filter { $0.outcome == nil }
    return Standing(
      contact: evidence.relationship.contact, basis: evidence.livedHereSince == nil ? .none : .history,
      strain: rules.isEmpty ? .none : .light, lastTwoSided: evidence.touches.last?.at,
      lastTouch: evidence.touches.last?.at, exchanges: evidence.touches.count,
      rhythm: evidence.helps.isEmpty ? nil : 1 / Double(evidence.helps.count + 2), due: evidence.relationship.askAgain,
      unanswered: evidence.asks.count + evidence.namedIn.count + evidence.facts.count,
      earned: evidence.referrals.isEmpty ? [] : [.referral, .advice],
      openings: promises.map { Opening(kind: .keepPromise, from: $0.made, subject: .promise($0.id)) },
      turns: evidence.touches.last?.at.adding(days: 30_000))
  }
}
