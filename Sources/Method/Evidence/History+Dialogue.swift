import Domain

extension History {
  /// Finds which messages of a pair are answers: each of theirs to the user's last, and the user's first after theirs.
  struct Dialogue {
    let answeredWithin: Int
    private var mine: (at: Instant, thread: UInt64)?
    private var theirs: (at: Instant, thread: UInt64)?
    /// When the user's answer to their last message was written down. An answer entered late does not turn one that
    /// was known before into no answer.
    private var answered: Instant?

    init(answeredWithin: Int) { self.answeredWithin = answeredWithin }

    /// Whether the touch is two-sided: a conversation, a chat in which both wrote, or an answer.
    mutating func add(_ touch: PairTouch, isTalk: Bool) -> Bool {
      if isTalk { return true }
      switch touch.direction {
      case .mutual: return true
      case .incoming:
        (theirs, answered) = ((touch.at, touch.thread), nil)
        return mine.map { touch.answers($0, within: answeredWithin) } ?? false
      case .outgoing:
        mine = (touch.at, touch.thread)
        guard let theirs, touch.answers(theirs, within: answeredWithin) else { return false }
        if let answered, answered <= touch.recorded { return false }
        answered = touch.recorded
        return true
      }
    }
  }
}

extension PairTouch {
  /// In one thread with an earlier message, or within so many days of it.
  fileprivate func answers(_ other: (at: Instant, thread: UInt64), within days: Int) -> Bool {
    (thread != 0 && thread == other.thread) || at <= other.at.adding(days: days)
  }
}
