import Domain

extension History {
  /// The user's messages that invited an answer and had none, since they last wrote or talked (P7).
  struct Silence {
    /// Messages long enough apart to count each.
    var count = 0
    var first: Instant?
    var last: Instant?
    /// What the next due date goes by: an answer written down late does not take back the patience that later
    /// messages were shown, so that late entries move the date forward only.
    var patience = 0
    /// When a message of theirs, or a talk, last ended a silence, however long it had been.
    var ended: Instant?
    private var lateAnswer: Instant?

    mutating func add(_ touch: PairTouch, isTalk: Bool, apart days: Int) {
      if touch.direction == .incoming || isTalk {
        if patience > 0 { ended = touch.at }
        (count, first, last) = (0, nil, nil)
        if touch.recorded <= touch.at.adding(days: 1) {
          (patience, lateAnswer) = (0, nil)
        } else if patience > 0 {
          lateAnswer = max(lateAnswer ?? touch.recorded, touch.recorded)
        }
      } else if touch.invitesAnswer {
        if let answer = lateAnswer {
          if touch.recorded >= answer { patience = 0 }
          lateAnswer = nil
        }
        defer { last = touch.at }
        if let last, touch.at < last.adding(days: days) { return }
        if first == nil { first = touch.at }
        (count, patience) = (count + 1, patience + 1)
      }
    }

    /// Word from them, of which no message is on record.
    mutating func end(at instant: Instant) {
      if patience > 0 { ended = max(ended ?? instant, instant) }
      (count, first, last, patience, lateAnswer) = (0, nil, nil, 0, nil)
    }

    /// An answer after the last message ends the silence, however late it was written down.
    mutating func end() {
      if lateAnswer != nil { (patience, lateAnswer) = (0, nil) }
    }
  }

  /// When each signal was last given.
  struct LastSignals {
    var thanked: Instant?
    var praised: Instant?
    var askedHowBusinessIs: Instant?
    var raisedBusiness: Instant?
    var statedNeed: Instant?
    var objected: Instant?
    var mishandled: Instant?
    var repaired: Instant?
    /// In a word that was for all they gave before.
    var gaveThanks: Instant?
    var reportedBack: Instant?
    var occasion: Instant?
    var firstCameBack: Instant?
    var lastCameBack: Instant?

    mutating func add(_ touch: PairTouch) {
      let signals = touch.signals
      if signals.isEmpty { return }
      if signals.contains(.thanked) { thanked = touch.at }
      if signals.contains(.praised) { praised = touch.at }
      if signals.contains(.askedHowBusinessIs) { askedHowBusinessIs = touch.at }
      if signals.contains(.raisedBusiness) { raisedBusiness = touch.at }
      if signals.contains(.statedNeed) { statedNeed = touch.at }
      if signals.contains(.objected) { objected = touch.at }
      if signals.contains(.referralMishandled) { mishandled = touch.at }
      if signals.contains(.repaired) { repaired = touch.at }
      if !signals.contains(.ofOneGift) {
        if signals.contains(.gaveThanks) { gaveThanks = touch.at }
        if signals.contains(.reportedBack) { reportedBack = touch.at }
      }
      if signals.contains(.occasion) { occasion = touch.at }
      if signals.contains(.cameBack) {
        firstCameBack = firstCameBack ?? touch.at
        lastCameBack = touch.at
      }
    }
  }
}
