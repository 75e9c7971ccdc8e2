import Domain
import Method
import Store

extension Writing {
  /// What *done* means for a step: the promise is kept, the thanks were said, the nudge was sent.
  ///
  /// - Parameter purpose: what an invitation that went out was for.
  func record(_ step: StepReference, purpose: String = "", now: Instant) throws -> Replied.Recorded? {
    guard let contact = step.contact else { return try recordOwn(step) }
    switch (step.kind, step.subject) {
    case (.keepPromise, .promise(let id)), (.prepareForPromise, .promise(let id)):
      guard var promise = try Promise.load(EntityKey(id), in: self), promise.outcome == nil else { return nil }
      promise.outcome = .kept(at: now)
      try save(promise)
      return .promiseKept
    case (.thank, let subject):
      try markThanked(subject, now: now)
      try add(touchWith: contact, signals: [.gaveThanks], now: now)
      return .thanked
    case (.reportBack, let subject):
      try markReported(subject, now: now)
      try add(touchWith: contact, signals: [.reportedBack], now: now)
      return .reportedBack
    case (.repair, _):
      try add(touchWith: contact, signals: [.repaired], now: now)
      return .repaired
    case (.followUpAsk, .ask(let id)):
      guard var ask = try Ask.load(EntityKey(id), in: self), ask.isOpen else { return nil }
      guard ask.nudged == nil else {
        (ask.outcome, ask.decided) = (.silence, now)
        try save(ask)
        return .closedAsSilence
      }
      ask.nudged = now
      try save(ask)
      try add(touchWith: contact, signals: [], invitesAnswer: true, now: now)
      return .nudged
    case (.occasion, _), (.support, _):
      try add(touchWith: contact, signals: [.kindness, .occasion], now: now)
      return .touch
    case (.answer, _):
      try add(touchWith: contact, signals: [], now: now)
      return .touch
    case (.followUpNewFace, _), (.beInTouch, _), (.reconnect, _), (.openSeat, _):
      try add(touchWith: contact, signals: [], invitesAnswer: true, now: now)
      return .touch
    case (.spokenLately, _):
      try add(conversationWith: contact, now: now)
      return .touch
    case (.makeEarnedAsk, .askKind(let kind)):
      _ = try make(Ask.Draft(kind: kind), of: contact, now: now)
      return .asked
    case (.helpNeed, .need(let id)):
      guard let need = try Fact.load(EntityKey(id), in: self) else { return nil }
      try insert(
        Help(id: world.id(), contact: contact, by: .me, kind: .information, what: need.text, at: now))
      return .helped
    case (.introduce, .introduction(let id)): return try goOn(with: id, for: contact, now: now)
    case (.introduce, .need(let id)): return try introduce(contact, toMeet: id, now: now)
    case (.invite, _):
      var meeting = OneToOne(id: world.id(), contact: contact, invited: now)
      meeting.purpose = purpose
      try insert(meeting)
      try insert(invitation(meeting, by: .me, isAgreed: false, now: now))
      return .invited
    case (.debrief, .oneToOne(let id)):
      guard let meeting = try OneToOne.load(EntityKey(id), in: self), meeting.isOpen else { return nil }
      _ = try hold(meeting, note: "", now: now)
      return .met
    case (.tellHelper, .credit(let id)):
      guard var credit = try Credit.load(EntityKey(id), in: self) else { return nil }
      credit.told = now
      try save(credit)
      try add(touchWith: contact, signals: [.reportedBack], now: now)
      return .reportedBack
    case (.makeEarnedAsk, _), (.proposeRhythm, _), (.keepPromise, _), (.prepareForPromise, _), (.followUpAsk, _),
      (.helpNeed, _), (.introduce, _), (.prepare, _), (.debrief, _), (.tellHelper, _), (.chooseEvent, _),
      (.debriefEvent, _), (.weeklyReview, _):
      return nil
    }
  }

  /// What *done* means where nobody else is concerned: one goes to the event, or was there.
  private func recordOwn(_ step: StepReference) throws -> Replied.Recorded? {
    guard case .event(let id) = step.subject, var event = try Event.load(EntityKey(id), in: self) else { return nil }
    switch step.kind {
    case .chooseEvent: event.attendance = .going
    case .debriefEvent: event.attendance = .attended
    default: return nil
    }
    try save(event)
    return .going
  }

  /// What *skipped* means for good: there is nothing to answer, or no rhythm is wanted.
  func decline(_ step: StepReference) throws {
    switch (step.kind, step.subject) {
    case (.answer, .touch(let id)):
      guard var touch = try Touch.load(EntityKey(id), in: self) else { return }
      touch.signals.insert(.nothingToAnswer)
      try save(touch)
    case (.proposeRhythm, _):
      guard let contact = step.contact else { return }
      var relationship = try relationship(contact)
      relationship.noRhythm = true
      try save(relationship)
    case (.chooseEvent, .event(let id)):
      // What is skipped of an event that was decided on is the step, and not the event.
      guard var event = try Event.load(EntityKey(id), in: self), event.attendance == .undecided else { return }
      event.attendance = .notGoing
      try save(event)
    default: return
    }
  }

  private func markThanked(_ subject: Step.Subject?, now: Instant) throws {
    switch subject {
    case .help(let id):
      guard var help = try Help.load(EntityKey(id), in: self) else { return }
      help.thanked = now
      try save(help)
    case .referral(let id):
      guard var referral = try Referral.load(EntityKey(id), in: self) else { return }
      referral.thanked = now
      try save(referral)
    case .promise, .touch, .ask, .askKind, .need, .introduction, .oneToOne, .opportunity, .event, .credit, nil: return
    }
  }

  private func markReported(_ subject: Step.Subject?, now: Instant) throws {
    switch subject {
    case .help(let id):
      guard var help = try Help.load(EntityKey(id), in: self) else { return }
      help.reportedBack = now
      try save(help)
    case .referral(let id):
      guard var referral = try Referral.load(EntityKey(id), in: self) else { return }
      referral.reportedBack = now
      try save(referral)
    case .promise, .touch, .ask, .askKind, .need, .introduction, .oneToOne, .opportunity, .event, .credit, nil: return
    }
  }

  /// A message of the user's, of which no more is known than what it was for.
  func add(touchWith contact: ContactID, signals: Signals, invitesAnswer: Bool = false, now: Instant) throws {
    try insert(
      Touch(
        id: world.id(), at: now, channel: .message, direction: .outgoing, parties: [Touch.Party(contact: contact)],
        invitesAnswer: invitesAnswer, signals: signals))
  }

  private func add(conversationWith contact: ContactID, now: Instant) throws {
    try insert(
      Touch(
        id: world.id(), at: now, channel: .other, direction: .mutual, parties: [Touch.Party(contact: contact)]))
  }
}

extension Reading {
  /// The standing as it is at this point of the act, before the commit makes it so.
  func standingNow(of contact: ContactID) throws -> Standing? {
    guard let evidence = try evidence(of: contact) else { return nil }
    return Standing.evaluate(evidence, practice: try practice(), now: world.now())
  }

  /// The standing as it was stored, where time has not outdated it since; for what does not look at openings.
  func standingBefore(of contact: ContactID) throws -> Standing? {
    if let stored = try conclusion(of: contact), stored.turns.map({ $0 > world.now() }) ?? true { return stored }
    return try standingNow(of: contact)
  }

  /// Steps open with one person, best first, with their reasons.
  func openSteps(with contact: ContactID) throws -> [Step] {
    guard let evidence = try evidence(of: contact) else { return [] }
    return try proposedSteps(evidence, try practice(), now: world.now())
  }
}
