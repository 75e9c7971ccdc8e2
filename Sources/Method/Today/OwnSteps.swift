package import Domain

/// Steps that concern the user alone: an event to decide on or to look back at (P19), and the end of a week (P23).
package struct OwnSteps: Sendable {
  private let events: [Event]
  private let wasActive: Bool
  private let practice: Practice
  private let now: Instant

  /// - Parameters:
  ///   - events: those of the last weeks and the next.
  ///   - wasActive: something was written down in the last seven days, and before them: a week to look back on.
  package init(events: [Event], wasActive: Bool, practice: Practice, now: Instant) {
    (self.events, self.wasActive, self.practice, self.now) = (events, wasActive, practice, now)
  }

  /// O(events).
  package var candidates: [Candidate] {
    (events.flatMap(openings) + (wasActive ? [weekEnd] : [])).map { Candidate(contact: nil, opening: $0) }
  }

  /// The step of one of the candidates, with its reasons; nil where it stands open no longer.
  package func step(for opening: Opening) -> Step? {
    guard candidates.contains(where: { $0.opening == opening }), let (reason, principle) = why(opening) else {
      return nil
    }
    return Step(
      kind: opening.kind, contact: nil, subject: opening.subject, from: opening.from, until: opening.until,
      minutes: practice.rules.minutes[opening.kind], principle: principle, reasons: [reason])
  }

  private func openings(_ event: Event) -> [Opening] {
    let rules = practice.rules.steps
    let over = start(event.day.adding(days: 1))
    switch event.attendance {
    case .notGoing: return []
    case .undecided:
      let from = max(start(event.day.adding(days: -rules.eventAhead)), event.noted)
      return [Opening(kind: .chooseEvent, from: from, until: over, subject: .event(event.id))]
    case .going, .attended:
      var openings: [Opening] = []
      if event.attendance == .going, event.aim == nil || event.toMeet.isEmpty {
        let from = max(start(event.day.adding(days: -2)), event.noted)
        openings.append(Opening(kind: .chooseEvent, rank: 1, from: from, until: over, subject: .event(event.id)))
      }
      if event.debrief == nil {
        let from = event.attendance == .attended ? start(event.day) : over
        let until = start(event.day.adding(days: rules.eventDebriefUntil + 1))
        openings.append(Opening(kind: .debriefEvent, from: from, until: until, subject: .event(event.id)))
      }
      return openings
    }
  }

  /// From Friday to Sunday.
  private var weekEnd: Opening {
    let today = practice.zone.day(of: now)
    let friday = today.adding(days: Weekday.friday.rawValue - today.weekday.rawValue)
    return Opening(kind: .weeklyReview, from: start(friday), until: start(friday.adding(days: 3)))
  }

  private func why(_ opening: Opening) -> (Reason, Principle)? {
    if opening.kind == .weeklyReview { return (.weekEnds(on: practice.zone.day(of: opening.from)), .weeklyTime) }
    guard case .event(let id) = opening.subject, let event = events.first(where: { $0.id == id }) else { return nil }
    return opening.kind == .chooseEvent && opening.rank == 1
      ? (.eventOpen(name: event.name, on: event.day), .mix) : (.event(name: event.name, on: event.day), .mix)
  }

  private func start(_ day: Day) -> Instant { practice.zone.instant(of: day) }
}
