package import Domain

/// When a guard speaks.
package struct GuardRules: Hashable, Sendable, Codable {
  /// *Unanswered*: so many messages without an answer …
  package var unansweredMessages = 3
  /// … the first of them so many days ago.
  package var unansweredOver = 21
  /// *Only when you need*: of the last so many approaches …
  package var approaches = 5
  /// … at least so many carried an ask.
  package var approachesWithAsk = 3
  /// *Not reported back*: what was received is older than this.
  package var reportWithin = 14
  /// *Nothing given*: what was taken within so many days …
  package var takenWithin = 730
  /// … as so many yeses …
  package var takenYeses = 1
  /// … or so many asks.
  package var takenAsks = 3
  /// Of so many overrides of one guard …
  package var easeOf = 5
  /// … so many went well: offer to ease it.
  package var easeWell = 4
  /// The guards that the user let speak one strength lower.
  package var eased: Set<Guard> = []

  package init() {}
}
