package import Domain

/// Chooses today's steps: best first, one a person, three shown; what was answered stays away for its time, and nothing
/// nags twice a day. What has its hour today rests for no return and comes beside another step with the same person; it
/// takes the places that due promises and answers leave, and one in any case.
/// O(candidates · log candidates + replies).
///
/// - Parameter isPressing: a goal is behind, near its end: established ties are asked, though nothing else speaks for the
///   day (P8).
package func choose(
  _ candidates: [Candidate], replies: [Reply], visits: Visits, practice: Practice, now: Instant,
  isPressing: Bool = false
) -> Choice {
  let rules = practice.rules.today
  let answered = Answered(replies, practice: practice, now: now)
  let welcomeBack = visits.isReturn(rules, now: now)
  let returned = welcomeBack ? now : visits.returned
  func isToday(_ candidate: Candidate) -> Bool { candidate.opening.isToday(now, in: practice.zone) }
  let open = candidates.filter { candidate in
    let opening = candidate.opening
    guard opening.from <= now, opening.until.map({ $0 > now }) ?? true else { return false }
    if opening.isForACrunch, !isPressing { return false }
    if opening.kind.isObligation || isToday(candidate) { return !answered.hides(candidate) }
    // What the return itself brought is no part of what may rest.
    if let returned, opening.from < returned, now < returned.adding(days: rules.restAfterAway) { return false }
    return !answered.hides(candidate)
  }
  var people = Set<ContactID>()
  var neverAsked = 0
  var rhythms = max(0, rules.rhythmsAWeek - answered.rhythmsThisWeek)
  var chosen: [Candidate] = []
  var openSeats = max(0, rules.openSeatsAWeek - answered.openSeatsThisWeek)
  for candidate in open.sorted(by: { $0.goesBefore($1) }) {
    if isToday(candidate) {
      chosen.append(candidate)
      continue
    }
    if let contact = candidate.contact, people.contains(contact) { continue }
    if candidate.opening.kind == .makeEarnedAsk, candidate.opening.rank >= MakeEarnedAsk.Rank.neverAsked {
      guard neverAsked < rules.neverAsked else { continue }
      neverAsked += 1
    }
    if candidate.opening.kind == .proposeRhythm {
      guard rhythms > 0 else { continue }
      rhythms -= 1
    }
    if candidate.opening.kind == .openSeat {
      guard openSeats > 0 else { continue }
      openSeats -= 1
    }
    if let contact = candidate.contact { people.insert(contact) }
    chosen.append(candidate)
  }
  // What has its hour today comes before all but due promises and answers; one of it is shown however much is owed, for its
  // hour passes.
  let places = max(0, rules.shown)
  let owed = chosen.count { $0.opening.kind.goesBeforeTheHour }
  var hours = min(chosen.count(where: isToday), max(min(1, places), places - owed))
  var others = places - hours
  var choice = Choice(shown: [], more: [], welcomeBack: welcomeBack)
  for candidate in chosen {
    let isShown = isToday(candidate) ? hours > 0 : others > 0
    if isToday(candidate) { hours -= 1 } else { others -= 1 }
    if isShown { choice.shown.append(candidate) } else { choice.more.append(candidate) }
    if isToday(candidate), !isShown { choice.moreToday += 1 }
  }
  return choice
}

extension Opening {
  /// It has its hour on this very day: an event to be ready for, a meeting of two to prepare.
  package func isToday(_ now: Instant, in zone: Zone) -> Bool {
    switch kind {
    case .chooseEvent: rank == OwnSteps.Rank.ready
    case .prepare: until.map { zone.day(of: $0) == zone.day(of: now) } ?? false
    default: false
    }
  }

  /// An ask that is earned of an established tie, for which nothing but a goal that presses speaks.
  package var isForACrunch: Bool { kind == .makeEarnedAsk && rank == MakeEarnedAsk.Rank.established }
}

extension Step.Kind {
  /// A promise that is due, and somebody who waits for an answer: no evening takes their place.
  fileprivate var goesBeforeTheHour: Bool { self == .keepPromise || self == .answer }

  /// What is owed: never let rest, and shown again on the day it was answered only where it is another one.
  var isObligation: Bool {
    switch self {
    case .keepPromise, .prepareForPromise, .answer, .thank: true
    case .reportBack, .makeEarnedAsk, .followUpNewFace, .followUpAsk, .support, .occasion, .beInTouch, .spokenLately,
      .repair, .reconnect, .proposeRhythm, .helpNeed, .introduce, .invite, .prepare, .debrief, .openSeat, .chooseEvent,
      .debriefEvent, .weeklyReview, .tellHelper:
      false
    }
  }
}
