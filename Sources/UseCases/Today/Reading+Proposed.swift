import Domain
import Method
import Store

extension Reading {
  /// The asks that stand open and are proposed now. While a goal presses, each is looked at: who is new is left in peace
  /// (P8).
  ///
  /// - Parameter limit: rows that are read.
  func proposedAsks(
    _ practice: Practice, now: Instant, pressing: Reason?, limit: Int
  ) throws -> [FoundOpening] {
    let found = try openings(of: .makeEarnedAsk, at: now, limit: limit)
    guard pressing != nil else { return found.filter { !$0.opening.isForACrunch } }
    return try found.filter { found in
      guard let evidence = try evidence(of: found.contact) else { return false }
      return isProposed(found.opening, evidence, practice: practice, now: now, pressing: pressing)
    }
  }

  /// The steps that stand open with one person, best first, with their reasons: those that today could show.
  func proposedSteps(_ evidence: Evidence, _ practice: Practice, now: Instant) throws -> [Step] {
    let open = steps(for: evidence, practice: practice, now: now, pressing: try pressing())
    guard open.contains(where: { $0.kind == .openSeat }) else { return open }
    // The seat is for somebody outside the target markets (P13).
    return try isOutside(openMarkets(), evidence.relationship.contact) ? open : open.filter { $0.kind != .openSeat }
  }
}
