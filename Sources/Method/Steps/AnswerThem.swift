import Domain

/// They wrote last, to the user alone or in a thread the user wrote in: answer (P7). What they raise themselves waits
/// for no working day and does not lapse (P3).
enum AnswerThem: Suggestion {
  static let principle = Principle.theirPace

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let touch = waiting(&situation) else { return }
    let raised = touch.raisesBusiness
    let from = raised ? touch.at : situation.start(1, after: touch.at)
    let until = raised ? nil : situation.end(situation.rules.steps.answerUntil, after: touch.at)
    openings.append(
      Opening(kind: .answer, rank: raised ? 0 : 1, from: from, until: until, subject: .touch(touch.touch)))
  }

  /// The newest message since the user last took part that wants an answer; one that raises business before others.
  /// O(touches since then), and one pass more over a thread.
  private static func waiting(_ situation: inout Situation) -> PairTouch? {
    var newest: PairTouch?
    let touches = situation.evidence.touches
    for index in touches.indices.reversed() {
      let touch = touches[index]
      guard situation.clock.reached(touch.at) else { continue }
      if touch.direction != .incoming || touch.channel.isConversation { break }
      guard touch.wantsAnswer, isToMe(touch, among: touches) else { continue }
      if touch.raisesBusiness { return touch }
      if newest == nil { newest = touch }
    }
    return newest
  }

  private static func isToMe(_ touch: PairTouch, among touches: [PairTouch]) -> Bool {
    var wroteInIt = touch.company <= 1
    if touch.thread == 0 { return wroteInIt }
    for other in touches where other.thread == touch.thread {
      if other.signals.contains(.nothingToAnswer) { return false }
      if other.direction == .outgoing { wroteInIt = true }
    }
    return wroteInIt
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
