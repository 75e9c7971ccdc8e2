import Domain

/// What one pass over the touches of a pair finds. O(touches), no allocation.
struct History {
  var lastTouch: Instant?
  /// The last time both took part, or one answered the other.
  var lastTwoSided: Instant?
  /// Two-sided exchanges, those within half a day counted once.
  var exchanges = 0
  /// Sums over the gaps between exchanges in which each older gap weighs a tenth less.
  var gaps = (days: 0.0, weight: 0.0)
  /// All that is on record, traces included.
  var all = Meetings()
  /// What the user wrote down themselves.
  var logged = Meetings()
  var silence = Silence()
  /// The last touch in which the user took part.
  var lastByMe: Instant?
  var lastKindness: Instant?
  var signals = LastSignals()

  /// The stepping stones of the ordinary path to trust (P11).
  struct Meetings {
    var firstExchange: Instant?
    var firstTalk: Instant?
    var lastTalk: Instant?
    var talks = 0
    /// When a conversation came long enough after the first.
    var talkedAgain: Instant?

    mutating func add(exchangeAt instant: Instant, isTalk: Bool, apart days: Int) {
      if firstExchange == nil { firstExchange = instant }
      guard isTalk else { return }
      talks += 1
      lastTalk = instant
      guard let firstTalk else { return firstTalk = instant }
      if talkedAgain == nil, instant >= firstTalk.adding(days: days) { talkedAgain = instant }
    }
  }

  init(of evidence: Evidence, practice: Practice, clock: inout Clock) {
    let rules = practice.rules
    // Of somebody the user says they never really spoke with, older traces show no meeting.
    let word = evidence.relationship.word
    let disowned = word?.answer == .neverSpoken ? word?.at : nil
    var dialogue = Dialogue(answeredWithin: rules.stage.answeredWithin)
    var lastExchange: Instant?
    for touch in evidence.touches {
      // A meeting that the calendar has for next week changes nothing before it is held.
      guard clock.reached(touch.at) else { break }
      signals.add(touch)
      guard touch.talked || touch.company <= rules.stage.company else { continue }
      lastTouch = touch.at
      if touch.direction != .incoming { lastByMe = touch.at }
      if touch.signals.contains(.kindness), touch.direction == .outgoing, !touch.invitesAnswer {
        lastKindness = touch.at
      }
      let isTalk = touch.isTalk
      let isTwoSided = dialogue.add(touch, isTalk: isTalk)
      silence.add(touch, isTalk: isTalk, apart: rules.due.unansweredApart)
      guard isTwoSided else { continue }
      lastTwoSided = touch.at
      if let last = lastExchange, touch.at.microseconds - last.microseconds < Self.halfADay {
        // The same exchange, still going on.
      } else {
        if let last = lastExchange {
          gaps = (gaps.days * 0.9 + touch.at.days(since: last), gaps.weight * 0.9 + 1)
        }
        exchanges += 1
        lastExchange = touch.at
      }
      if !touch.isTrace {
        logged.add(exchangeAt: touch.at, isTalk: isTalk, apart: rules.stage.conversationsApart)
      } else if let disowned, touch.at <= disowned {
        continue
      }
      all.add(exchangeAt: touch.at, isTalk: isTalk, apart: rules.stage.conversationsApart)
    }
    silence.end()
  }

  private static let halfADay: Int64 = 43_200_000_000
}
