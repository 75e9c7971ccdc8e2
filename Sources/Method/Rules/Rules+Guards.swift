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
  /// *Crunch*: result goals at least so many days long …
  package var crunchLength = 60
  /// … that are behind an even pace by so many in a hundred …
  package var crunchBehind = 25
  /// … in the last so many in a hundred of their days …
  package var crunchShare = 15
  /// … and no more than so many days.
  package var crunchDays = 45
  /// Somebody met less than so many days ago is new then.
  package var crunchMet = 90
  /// *More motion*: so many kept new faces …
  package var motionFaces = 3
  /// … not written to for more than so many days …
  package var motionWaiting = 7
  /// … and at least so many in a hundred of those kept at the last events …
  package var motionShare = 50
  /// … of which so many are looked at.
  package var motionEvents = 3
  /// Of so many overrides of one guard …
  package var easeOf = 5
  /// … so many went well: offer to ease it.
  package var easeWell = 4
  /// The guards that the user let speak one strength lower.
  package var eased: Set<Guard> = []

  package init() {}
}
