import Domain

/// What the user answered to steps shown before, and until when that keeps them away.
struct Answered {
  private struct Key: Hashable {
    var contact: ContactID?
    var kind: Step.Kind
    var subject: Step.Subject?
  }

  private var latest: [Key: Reply] = [:]
  /// Those a step of whom was answered today: nothing of them comes a second time but what is owed.
  private var today: Set<ContactID> = []
  private let practice: Practice
  private let now: Instant
  /// People answered about with a proposal of a rhythm in the last seven days.
  private(set) var rhythmsThisWeek = 0
  /// People to whom an open seat was given, or refused, in the last seven days. One put off has taken none.
  private(set) var openSeatsThisWeek = 0

  init(_ replies: [Reply], practice: Practice, now: Instant) {
    (self.practice, self.now) = (practice, now)
    let day = practice.zone.day(of: now)
    var proposed: Set<ContactID> = []
    for reply in replies {
      let key = Key(contact: reply.contact, kind: reply.kind.answeredAs, subject: reply.subject)
      if let known = latest[key], known.at > reply.at { continue }
      latest[key] = reply
      let answeredOn = practice.zone.day(of: reply.at)
      guard let contact = reply.contact else { continue }
      if answeredOn == day { today.insert(contact) }
      guard day.days(since: answeredOn) < 7 else { continue }
      if reply.kind == .proposeRhythm { proposed.insert(contact) }
    }
    rhythmsThisWeek = proposed.count
    openSeatsThisWeek = latest.values.count { reply in
      if case .later = reply.answer { return false }
      return reply.kind == .openSeat && day.days(since: practice.zone.day(of: reply.at)) < 7
    }
  }

  func hides(_ candidate: Candidate) -> Bool {
    let opening = candidate.opening
    let mayComeAgain = opening.kind.isObligation || opening.isToday(now, in: practice.zone)
    if !mayComeAgain, let contact = candidate.contact, today.contains(contact) { return true }
    let key = Key(contact: candidate.contact, kind: opening.kind.answeredAs, subject: opening.subject)
    guard let reply = latest[key] else { return false }
    switch reply.answer {
    // A rhythm declined is declined for good, however often the two meet.
    case .done where opening.kind == .proposeRhythm: return true
    case .skipped where opening.kind == .proposeRhythm: return true
    case .done: return opening.from <= reply.at
    case .later(let on): return now < practice.zone.instant(of: on)
    case .skipped: return isSkipped(opening, at: reply.at)
    }
  }

  /// A skip of what has an end of its own holds for it; of an obligation or a standing one, for a number of days.
  private func isSkipped(_ opening: Opening, at: Instant) -> Bool {
    let rules = practice.rules.today
    switch opening.kind {
    case .keepPromise, .prepareForPromise:
      return now < day(rules.skippedPromise, after: at)
    case .answer, .thank, .reportBack, .followUpNewFace, .occasion, .proposeRhythm, .prepare, .debrief, .openSeat,
      .chooseEvent, .debriefEvent, .weeklyReview, .tellHelper:
      return opening.from <= at || now < day(1, after: at)
    // It opens anew with each call, so that a skip has an end of its own.
    case .invite: return now < day(practice.rules.steps.inviteWithin, after: at)
    case .followUpAsk, .makeEarnedAsk, .support, .beInTouch, .spokenLately, .repair, .reconnect, .helpNeed, .introduce:
      return now < day(rules.skipped, after: at)
    }
  }

  private func day(_ days: Int, after instant: Instant) -> Instant {
    practice.zone.instant(of: practice.zone.day(of: instant).adding(days: days))
  }
}

extension Step.Kind {
  /// A promise prepared for and kept is one matter, and so is being in touch however it is put.
  fileprivate var answeredAs: Step.Kind {
    switch self {
    case .prepareForPromise: .keepPromise
    case .reconnect, .spokenLately: .beInTouch
    default: self
    }
  }
}
