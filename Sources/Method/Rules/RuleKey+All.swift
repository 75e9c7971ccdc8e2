import Domain

extension RuleKey {
  /// Every key, in the order in which `method.yaml` lists them.
  package static let all: [RuleKey] = numbers + easing

  private static let numbers: [RuleKey] = [
    whole("stage.company", \.stage.company, .count, 1...50),
    whole("stage.conversationsApart", \.stage.conversationsApart, .days, 0...365),
    whole("stage.workedTogether", \.stage.workedTogether, .days, 1...3650),
    whole("stage.answeredWithin", \.stage.answeredWithin, .days, 1...365),
    whole("strain.lightAfter", \.strain.lightAfter, .days, 0...365),
    whole("strain.heavyAfter", \.strain.heavyAfter, .days, 1...3650),
    whole("earned.inTouch", \.earned.inTouch, .days, 1...3650),
    whole("earned.inTouchCadences", \.earned.inTouchCadences, .times, 1...20),
    whole("earned.moment", \.earned.moment, .days, 1...90),
    whole("earned.neverAskedAfter", \.earned.neverAskedAfter, .days, 0...3650),
    whole("earned.openerLasts", \.earned.openerLasts, .days, 1...3650),
    whole("asks.nudgeAfter", \.asks.nudgeAfter, .days, 1...365),
    whole("asks.silenceAfter", \.asks.silenceAfter, .days, 2...730),
    whole("asks.rest", \.asks.rest, .days, 0...3650),
    whole("guards.unansweredMessages", \.guards.unansweredMessages, .count, 1...20),
    whole("guards.unansweredOver", \.guards.unansweredOver, .days, 0...365),
    whole("guards.approaches", \.guards.approaches, .count, 1...20),
    whole("guards.approachesWithAsk", \.guards.approachesWithAsk, .count, 1...20),
    whole("guards.reportWithin", \.guards.reportWithin, .days, 0...365),
    whole("guards.takenWithin", \.guards.takenWithin, .days, 1...3650),
    whole("guards.takenYeses", \.guards.takenYeses, .count, 1...100),
    whole("guards.takenAsks", \.guards.takenAsks, .count, 1...100),
    whole("guards.crunchLength", \.guards.crunchLength, .days, 7...3650),
    whole("guards.crunchBehind", \.guards.crunchBehind, .percent, 1...99),
    whole("guards.crunchShare", \.guards.crunchShare, .percent, 1...99),
    whole("guards.crunchDays", \.guards.crunchDays, .days, 1...365),
    whole("guards.crunchMet", \.guards.crunchMet, .days, 1...3650),
    whole("guards.motionFaces", \.guards.motionFaces, .count, 1...100),
    whole("guards.motionWaiting", \.guards.motionWaiting, .days, 1...365),
    whole("guards.motionShare", \.guards.motionShare, .percent, 1...100),
    whole("guards.motionEvents", \.guards.motionEvents, .count, 1...20),
    whole("guards.easeOf", \.guards.easeOf, .count, 1...50),
    whole("guards.easeWell", \.guards.easeWell, .count, 1...50),
    whole("tiers.a", \.tiers.a, .days, 1...3650),
    whole("tiers.b", \.tiers.b, .days, 1...3650),
    whole("tiers.c", \.tiers.c, .days, 1...3650),
    whole("due.unansweredBase", \.due.unansweredBase, .days, 1...365),
    whole("due.restAfter", \.due.restAfter, .count, 1...20),
    whole("due.rest", \.due.rest, .days, 1...3650),
    whole("due.unansweredApart", \.due.unansweredApart, .days, 0...60),
    decimal("due.kindness", \.due.kindness, .share, 0...1),
    whole("due.questionEvery", \.due.questionEvery, .days, 7...365),
    whole("due.questionShown", \.due.questionShown, .days, 1...7),
    whole("warmth.exchanges", \.warmth.exchanges, .count, 2...50),
    decimal("warmth.prior", \.warmth.prior, .times, 0.1...50),
    whole("warmth.untiered", \.warmth.untiered, .days, 1...3650),
    decimal("warmth.quietAfter", \.warmth.quietAfter, .times, 1...20),
    decimal("warmth.restingAfter", \.warmth.restingAfter, .times, 1...50),
    whole("warmth.warmAtLeast", \.warmth.warmAtLeast, .days, 0...365),
    whole("steps.undatedPromise", \.steps.undatedPromise, .days, 0...365),
    whole("steps.answerUntil", \.steps.answerUntil, .days, 2...365),
    whole("steps.thankUntil", \.steps.thankUntil, .days, 1...365),
    whole("steps.reportAfter", \.steps.reportAfter, .days, 0...365),
    whole("steps.reportUntil", \.steps.reportUntil, .days, 1...730),
    whole("steps.faceHours", \.steps.faceHours, .hours, 1...720),
    whole("steps.faceUntil", \.steps.faceUntil, .days, 1...365),
    whole("steps.supportEvery", \.steps.supportEvery, .days, 1...365),
    whole("steps.birthdayShown", \.steps.birthdayShown, .days, 1...14),
    whole("steps.newJobShown", \.steps.newJobShown, .days, 1...90),
    whole("steps.occasionWithin", \.steps.occasionWithin, .days, 1...3650),
    whole("steps.rhythmWithin", \.steps.rhythmWithin, .days, 1...3650),
    whole("steps.inviteAfter", \.steps.inviteAfter, .days, 0...365),
    whole("steps.inviteWithin", \.steps.inviteWithin, .days, 1...730),
    whole("steps.prepareBefore", \.steps.prepareBefore, .days, 0...14),
    whole("steps.debriefUntil", \.steps.debriefUntil, .days, 1...90),
    whole("steps.openSeatAfter", \.steps.openSeatAfter, .days, 1...3650),
    whole("steps.openSeatUntil", \.steps.openSeatUntil, .days, 2...7300),
    whole("steps.introductionExpires", \.steps.introductionExpires, .days, 1...365),
    whole("steps.introductionOutcome", \.steps.introductionOutcome, .days, 1...365),
    whole("steps.eventAhead", \.steps.eventAhead, .days, 1...365),
    whole("steps.eventDebriefUntil", \.steps.eventDebriefUntil, .days, 1...90),
    whole("steps.tellUntil", \.steps.tellUntil, .days, 1...730),
    minutes("promise", \.minutes.promise), minutes("answer", \.minutes.answer), minutes("thank", \.minutes.thank),
    minutes("reportBack", \.minutes.reportBack), minutes("ask", \.minutes.ask), minutes("newFace", \.minutes.newFace),
    minutes("followUp", \.minutes.followUp), minutes("support", \.minutes.support),
    minutes("occasion", \.minutes.occasion), minutes("beInTouch", \.minutes.beInTouch),
    minutes("question", \.minutes.question), minutes("repair", \.minutes.repair),
    minutes("reconnect", \.minutes.reconnect), minutes("rhythm", \.minutes.rhythm),
    minutes("help", \.minutes.help), minutes("introduce", \.minutes.introduce),
    minutes("invite", \.minutes.invite), minutes("prepare", \.minutes.prepare),
    minutes("debrief", \.minutes.debrief), minutes("openSeat", \.minutes.openSeat),
    minutes("event", \.minutes.event), minutes("review", \.minutes.review), minutes("tell", \.minutes.tell),
    whole("today.shown", \.today.shown, .count, 1...10),
    whole("today.neverAsked", \.today.neverAsked, .count, 0...30),
    whole("today.rhythmsAWeek", \.today.rhythmsAWeek, .count, 0...50),
    whole("today.openSeatsAWeek", \.today.openSeatsAWeek, .count, 0...50),
    whole("today.awayAfter", \.today.awayAfter, .days, 2...365),
    whole("today.restAfterAway", \.today.restAfterAway, .days, 0...90),
    whole("today.skipped", \.today.skipped, .days, 1...365),
    whole("today.skippedPromise", \.today.skippedPromise, .days, 1...30),
  ]

  /// `guards.eased.prematurePitch`: one for each guard.
  private static let easing = Guard.allCases.map {
    RuleKey(path: "guards.eased.\($0.rawValue)", unit: .flag, allowed: 0...1, place: .eased($0))
  }

  private static func whole(
    _ path: String, _ place: any WritableKeyPath<Rules, Int> & Sendable, _ unit: Unit, _ allowed: ClosedRange<Double>
  ) -> RuleKey { RuleKey(path: path, unit: unit, allowed: allowed, place: .whole(place)) }

  private static func decimal(
    _ path: String, _ place: any WritableKeyPath<Rules, Double> & Sendable, _ unit: Unit,
    _ allowed: ClosedRange<Double>
  ) -> RuleKey { RuleKey(path: path, unit: unit, allowed: allowed, place: .decimal(place)) }

  private static func minutes(_ word: String, _ place: any WritableKeyPath<Rules, Int> & Sendable) -> RuleKey {
    whole("minutes.\(word)", place, .minutes, 1...480)
  }
}
