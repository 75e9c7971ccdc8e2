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
    var pass = Pass(evidence, rules)
    var gifts = evidence.received.makeIterator()
    var gift = gifts.next()
    for touch in evidence.touches {
      while let at = gift, at <= touch.at {
        guard clock.reached(at) else { break }
        receive(at, &pass)
        gift = gifts.next()
      }
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
      let isTwoSided = pass.dialogue.add(touch, isTalk: isTalk)
      silence.add(touch, isTalk: isTalk, apart: rules.due.unansweredApart)
      if isTwoSided { exchange(at: touch.at, isTalk: isTalk, isTrace: touch.isTrace, &pass) }
    }
    while let at = gift, clock.reached(at) {
      receive(at, &pass)
      gift = gifts.next()
    }
    silence.end()
  }

  /// What one pass keeps in mind.
  private struct Pass {
    var dialogue: Dialogue
    var lastExchange: Instant?
    let apart: Int
    /// Of somebody the user says they never really spoke with, older traces show no meeting.
    let disowned: Instant?

    init(_ evidence: Evidence, _ rules: Rules) {
      dialogue = Dialogue(answeredWithin: rules.stage.answeredWithin)
      apart = rules.stage.conversationsApart
      disowned = evidence.relationship.word.flatMap { $0.answer == .neverSpoken ? $0.at : nil }
    }
  }

  /// Whoever gives advice, help or a referral takes part, whether or not the talk was written down.
  private mutating func receive(_ at: Instant, _ pass: inout Pass) {
    lastTouch = max(lastTouch ?? at, at)
    silence.end(at: at)
    exchange(at: at, isTalk: false, isTrace: false, &pass)
  }

  private mutating func exchange(at instant: Instant, isTalk: Bool, isTrace: Bool, _ pass: inout Pass) {
    lastTwoSided = instant
    if let last = pass.lastExchange, instant.microseconds - last.microseconds < Self.halfADay {
      // The same exchange, still going on.
    } else {
      if let last = pass.lastExchange {
        gaps = (gaps.days * 0.9 + instant.days(since: last), gaps.weight * 0.9 + 1)
      }
      exchanges += 1
      pass.lastExchange = instant
    }
    if !isTrace {
      logged.add(exchangeAt: instant, isTalk: isTalk, apart: pass.apart)
    } else if let disowned = pass.disowned, instant <= disowned {
      return
    }
    all.add(exchangeAt: instant, isTalk: isTalk, apart: pass.apart)
  }

  private static let halfADay: Int64 = 43_200_000_000
}

extension Evidence {
  /// When they gave help or a referral, in the order of time.
  fileprivate var received: [Instant] {
    let helps = helps.lazy.filter { $0.by == .them && !$0.isOffer }.map(\.at)
    let referrals = referrals.lazy.filter { $0.by == .them }.map(\.passed)
    return (Array(helps) + Array(referrals)).sorted()
  }
}
