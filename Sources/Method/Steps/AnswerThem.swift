package import Domain

/// They wrote last, to the user alone or in a thread the user wrote in: answer (P7). What they raise themselves waits
/// for no working day and does not lapse (P3).
enum AnswerThem: Suggestion {
  static let principle = Principle.theirPace

  /// What they raise themselves opens the door to business.
  static func principle(of reasons: [Reason]) -> Principle {
    let isRaised = reasons.contains { reason in
      switch reason {
      case .raisedBusiness, .statedNeed: true
      default: false
      }
    }
    return isRaised ? .noSalesCall : principle
  }

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let touch = waiting(&situation) else { return }
    let raised = touch.raisesBusiness
    let from = raised ? touch.at : situation.start(1, after: touch.at)
    let until = raised ? nil : situation.end(situation.rules.steps.answerUntil, after: touch.at)
    openings.append(
      Opening(kind: .answer, rank: raised ? 0 : 1, from: from, until: until, subject: .touch(touch.touch)))
  }

  /// The newest message since the user last took part that wants an answer; one that raises business before others.
  /// O(touches).
  static func waiting(_ situation: inout Situation) -> PairTouch? {
    var newest: PairTouch?
    var threads: Threads?
    let touches = situation.evidence.touches
    for touch in touches.reversed() {
      guard situation.clock.reached(touch.at) else { continue }
      if touch.direction != .incoming { break }
      guard touch.wantsAnswer else { continue }
      if touch.thread != 0 {
        let known = threads ?? Threads(of: touches)
        threads = known
        guard !known.closed.contains(touch.thread), touch.company <= 1 || known.written.contains(touch.thread) else {
          continue
        }
      } else if touch.company > 1 {
        continue
      }
      if touch.raisesBusiness { return touch }
      if newest == nil { newest = touch }
    }
    return newest
  }

  /// The threads the user wrote in, and those in which there is nothing to answer.
  private struct Threads {
    var written: Set<UInt64> = []
    var closed: Set<UInt64> = []

    init(of touches: [PairTouch]) {
      for touch in touches where touch.thread != 0 {
        if touch.direction == .outgoing { written.insert(touch.thread) }
        if touch.signals.contains(.nothingToAnswer) { closed.insert(touch.thread) }
      }
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard case .touch(let id) = opening.subject,
      let touch = situation.evidence.touches.last(where: { $0.touch == id })
    else { return [.nothingOnRecord] }
    let on = situation.day(touch.at)
    var reasons: [Reason] = []
    if touch.signals.contains(.raisedBusiness) { reasons.append(.raisedBusiness(on: on)) }
    if touch.signals.contains(.statedNeed) { reasons.append(.statedNeed(what: "", on: on)) }
    return reasons + [.wrote(on: on, touch.channel)]
  }
}

/// Their newest message that still wants an answer, however old: what the screen after an import counts once. The step
/// *answer* stands for fourteen days of these alone. Nil where the user wrote last, or there is nothing to answer.
package func unansweredMessage(in evidence: Evidence, practice: Practice, now: Instant) -> PairTouch? {
  if evidence.relationship.isPersonal { return nil }
  var situation = Situation(evidence, practice: practice, now: now)
  return AnswerThem.waiting(&situation)
}

extension PairTouch {
  fileprivate var raisesBusiness: Bool { !signals.isDisjoint(with: [.raisedBusiness, .statedNeed]) }

  fileprivate var wantsAnswer: Bool {
    switch channel {
    case .mail, .message, .letter: break
    case .coffee, .meal, .meeting, .oneToOne, .call, .video, .event, .online, .other: return false
    }
    if signals.contains(.nothingToAnswer) { return false }
    return raisesBusiness || !signals.contains(.thanked)
  }
}
