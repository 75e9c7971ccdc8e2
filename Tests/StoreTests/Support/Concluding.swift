import Domain

@testable import Store

/// Concludes something of every part of the evidence, so that a forgotten standing shows.
func concluding(_ reading: Reading) throws(StoreError) -> Database.Evaluator {
  let rules = try reading.setting(Setting.rules)?.value ?? ""
  return { evidence, _ in
    let promises = evidence.promises.filter { $0.outcome == nil }
    var openings = promises.map { Opening(kind: .keepPromise, from: $0.made, subject: .promise($0.id)) }
    for match in evidence.matches {
      let rank = match.shared.count * 10 + (match.trustInGiver?.rawValue ?? 0)
      openings.append(Opening(kind: .introduce, rank: rank, from: Instant(seconds: 0), subject: .need(match.need)))
    }
    // One piece of advice strains in a hundred years, more of it now.
    if let advice = evidence.helps.first(where: { $0.kind == .advice }) {
      openings.append(Opening(kind: .repair, from: advice.at.adding(days: 40_000)))
    }
    let turns = [
      evidence.touches.last?.at.adding(days: 30_000), evidence.nextGiver.map { Zone.utc.instant(of: $0) },
    ]
    return Standing(
      contact: evidence.relationship.contact, basis: evidence.livedHereSince == nil ? .none : .history,
      theirTrust: evidence.touches.isEmpty ? nil : .visibility, myTrust: evidence.asks.isEmpty ? nil : .identified,
      strain: evidence.helps.count > 1 ? .heavy : rules.isEmpty ? .none : .light,
      lastTwoSided: evidence.touches.last?.at,
      lastTouch: evidence.touches.last?.at, exchanges: evidence.touches.count,
      rhythm: evidence.helps.isEmpty ? nil : 1 / Double(evidence.helps.count + 2), due: evidence.relationship.askAgain,
      unanswered: evidence.asks.count + evidence.namedIn.count + evidence.facts.count,
      earned: evidence.referrals.isEmpty ? [] : [.referral, .advice],
      openings: openings, turns: turns.compactMap { $0 }.min())
  }
}
