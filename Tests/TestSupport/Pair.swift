package import Domain
package import Method

/// One relationship told line by line, as a test reads: what happened, on which day. Days are ISO dates at noon in
/// the zone of the practice.
package struct Pair {
  package var evidence: Evidence
  package var practice: Practice
  package var now: Instant
  private var made: UInt64 = 0

  /// How the contact came in.
  package enum Arrival {
    case imported
    /// Added by hand or by card on this day.
    case added(String)
  }

  package init(_ arrival: Arrival = .imported, today: String = "2026-11-26", zone: Zone = .utc) {
    practice = Practice(me: Me(sentence: "finance leads before their first audit"), zone: zone)
    now = Self.noon(today, zone)
    evidence = Evidence(relationship: Relationship(contact: ID(high: 1, low: 1)))
    if case .added(let day) = arrival { evidence.livedHereSince = Self.noon(day, zone) }
  }

  package var contact: ContactID { evidence.relationship.contact }

  package static func noon(_ day: String, _ zone: Zone = .utc) -> Instant {
    zone.instant(of: Day(iso: day)!, second: 43_200)
  }

  package func at(_ day: String) -> Instant { Self.noon(day, practice.zone) }

  package mutating func id<Of>(_: Of.Type = Of.self) -> ID<Of> {
    made += 1
    return ID(high: 2, low: made)
  }

  /// The same history on another day.
  package func on(_ day: String) -> Pair {
    var pair = self
    pair.now = at(day)
    return pair
  }

  package func on(_ instant: Instant) -> Pair {
    var pair = self
    pair.now = instant
    return pair
  }

  // What the rules say of it.

  package var standing: Standing { Standing.evaluate(evidence, practice: practice, now: now) }

  package var steps: [Step] { Method.steps(for: evidence, practice: practice, now: now) }

  package func verdict(_ kind: Ask.Kind, because: String? = nil) -> Verdict {
    Method.verdict(on: AskIntent(kind, because: because), evidence, practice: practice, now: now)
  }

  package func earned(_ kind: Ask.Kind) -> EarnedAsk {
    Method.earned(kind, evidence, practice: practice, now: now)
  }

  package func why(_ conclusion: Conclusion) -> [Reason] {
    Method.why(conclusion, evidence, practice: practice, now: now)
  }
}
