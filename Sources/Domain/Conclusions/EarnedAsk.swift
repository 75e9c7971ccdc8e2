/// Whether an ask of one kind has been earned: four conditions, each holding or naming what is missing (P2).
package struct EarnedAsk: Hashable, Sendable, Codable {
  package var kind: Ask.Kind
  /// They trust enough for an ask of this kind (P11).
  package var rung: Condition
  /// There is something to say in it.
  package var reason: Condition
  /// Two-sided contact was not long ago.
  package var inTouch: Condition
  /// No open ask, date, pause, strain or wish of the user's stands in the way.
  package var clear: Condition
  /// The good moment, where one is open.
  package var moment: Moment?
  /// Earned since this day for long enough, with no ask of any kind ever made.
  package var neverAskedSince: Day?

  package enum Condition: Hashable, Sendable, Codable {
    case holds(Reason?)
    case missing(Reason)

    package var holds: Bool { if case .holds = self { true } else { false } }
  }

  /// The days after something good, in which an ask is most welcome.
  package struct Moment: Hashable, Sendable, Codable {
    package var trigger: Reason
    package var from: Instant
    /// Exclusive.
    package var until: Instant

    package init(trigger: Reason, from: Instant, until: Instant) {
      (self.trigger, self.from, self.until) = (trigger, from, until)
    }
  }

  package init(
    kind: Ask.Kind, rung: Condition, reason: Condition, inTouch: Condition, clear: Condition, moment: Moment? = nil,
    neverAskedSince: Day? = nil
  ) {
    (self.kind, self.rung, self.reason, self.inTouch, self.clear) = (kind, rung, reason, inTouch, clear)
    (self.moment, self.neverAskedSince) = (moment, neverAskedSince)
  }

  package var conditions: [Condition] { [rung, reason, inTouch, clear] }

  package var isEarned: Bool { rung.holds && reason.holds && inTouch.holds && clear.holds }

  /// What is missing, in the order of the conditions; empty when it is earned.
  package var missing: [Reason] {
    conditions.compactMap { if case .missing(let reason) = $0 { reason } else { nil } }
  }
}
