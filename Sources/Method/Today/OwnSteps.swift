package import Domain

/// Steps that concern the user alone: an event to decide on, to be ready for or to look back at (P19), and the end of a
/// week (P23).
package struct OwnSteps: Sendable {
  /// Among steps of choosing an event: to decide whether to go, what it is for, and to be ready on the day.
  package enum Rank {
    package static let going = 0
    package static let aim = 1
    package static let ready = 2
  }

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
    let (day, over) = (start(event.day), event.ends(in: practice.zone))
    func choosing(_ rank: Int, from: Instant, until: Instant) -> Opening {
      Opening(kind: .chooseEvent, rank: rank, from: from, until: until, subject: .event(event.id))
    }
    switch event.attendance {
    case .notGoing: return []
    case .undecided:
      let from = max(start(event.day.adding(days: -rules.eventAhead)), event.noted)
      return [choosing(Rank.going, from: from, until: over)]
    case .going, .attended:
      var openings: [Opening] = []
      if event.attendance == .going {
        if now >= day {
          openings.append(choosing(Rank.ready, from: max(day, event.noted), until: over))
        } else if event.aim == nil || event.toMeet.isEmpty {
          let from = max(start(event.day.adding(days: -2)), event.noted)
          openings.append(choosing(Rank.aim, from: from, until: day))
        }
      }
      if event.debrief == nil {
        let from = event.attendance == .attended ? day : over
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
    switch (opening.kind, opening.rank) {
    case (.chooseEvent, Rank.aim): return (.eventOpen(name: event.name, on: event.day), .mix)
    case (.chooseEvent, Rank.ready):
      let ready = Reason.eventToday(
        name: event.name, minuteOfDay: event.minuteOfDay, place: event.place, aim: event.aim,
        toMeet: event.toMeet.map(\.name), sentence: practice.me.sentence)
      return (ready, .mix)
    default: return (.event(name: event.name, on: event.day), .mix)
    }
  }

  private func start(_ day: Day) -> Instant { practice.zone.instant(of: day) }
}
