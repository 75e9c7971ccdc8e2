package import Domain

/// Chooses today's steps: best first, one a person, three shown; what was answered stays away for its time, and nothing
/// nags twice a day. O(candidates · log candidates + replies).
package func choose(
  _ candidates: [Candidate], replies: [Reply], visits: Visits, practice: Practice, now: Instant
) -> Choice {
  let rules = practice.rules.today
  let answered = Answered(replies, practice: practice, now: now)
  let welcomeBack = visits.isReturn(rules, now: now)
  let returned = welcomeBack ? now : visits.returned
  let open = candidates.filter { candidate in
    let opening = candidate.opening
    guard opening.from <= now, opening.until.map({ $0 > now }) ?? true else { return false }
    if opening.kind.isObligation || opening.isToday { return !answered.hides(candidate) }
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
    if let contact = candidate.contact, people.contains(contact) { continue }
    if candidate.opening.kind == .makeEarnedAsk, candidate.opening.rank == MakeEarnedAsk.Rank.neverAsked {
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
  // It has its hour today, and waits for nobody: at least the last of those shown is this one.
  if let place = chosen.firstIndex(where: { $0.opening.isToday }), place >= rules.shown, rules.shown > 0 {
    chosen.insert(chosen.remove(at: place), at: rules.shown - 1)
  }
  return Choice(
    shown: Array(chosen.prefix(rules.shown)), more: Array(chosen.dropFirst(rules.shown)), welcomeBack: welcomeBack)
}

extension Opening {
  /// An event of this very day.
  fileprivate var isToday: Bool { kind == .chooseEvent && rank == OwnSteps.Rank.ready }
}

extension Step.Kind {
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
