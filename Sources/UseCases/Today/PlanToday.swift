package import Domain
import Method
import Store

/// The steps of today: three shown, the rest on request.
package struct Today: Sendable, Encodable {
  package var now: Instant
  package var day: Day
  package var steps: [ShownStep]
  /// How many more stand open; `moreIsAtLeast`: the rest was not counted.
  package var more: Int
  package var moreIsAtLeast: Bool
  /// How many of them have their hour today.
  package var moreToday: Int
  /// All that stand open were asked for.
  package var isAll: Bool
  /// After a long absence: only promises, answers and thanks.
  package var welcomeBack: Bool
  /// New faces that wait to be kept, parked or let go.
  package var facesWaiting: Int
  /// Nobody is in the network yet: the first run.
  package var isEmpty: Bool
}

/// A step as a list shows it.
package struct ShownStep: Sendable, Encodable {
  package var number: Int
  /// Nil where the step concerns the user alone.
  package var person: ListedPerson?
  package var step: Step
  /// The people its reasons speak of, by name.
  package var others: [ContactID: String]

  package var reference: StepReference {
    StepReference(contact: step.contact, kind: step.kind, subject: step.subject)
  }
}

extension Network {
  /// So many are listed when all are asked for: more are counted.
  static let allLimit = 200

  /// Whom to attend to today, and why.
  ///
  /// An indexed read whose cost does not grow with the network: steps stand open in a table of their own, and only those
  /// shown are explained from their evidence. Relationships that time alone has changed are evaluated in memory, at most
  /// `turnedLimit`; nothing is written.
  ///
  /// - Parameters:
  ///   - all: shows the steps behind *more* too, up to `allLimit`.
  ///   - looks: when the user looked at it in the last weeks, at most once a day: whoever only reads is not away.
  package func today(all: Bool = false, looks: [Instant] = []) throws(Refusal) -> Today {
    try read { reading in
      let practice = try reading.practice()
      let now = world.now()
      let limit = all ? Reading.allLimit : Reading.moreLimit
      let visits = try reading.visits(looks, practice, now: now)
      let pressing = try reading.pressing()
      let choice = try reading.choice(practice, visits, now: now, more: limit, pressing: pressing)
      let open = choice.shown + choice.more
      let shown = all ? Array(open.prefix(Self.allLimit)) : choice.shown
      var steps: [ShownStep] = []
      for candidate in shown {
        guard let step = try reading.step(candidate, practice, now: now, pressing) else { continue }
        steps.append(
          ShownStep(
            number: steps.count + 1, person: try candidate.contact.flatMap { try reading.introduced($0) }, step: step,
            others: try reading.names(in: step.reasons)))
      }
      return Today(
        now: now, day: practice.zone.day(of: now), steps: steps, more: open.count - shown.count,
        moreIsAtLeast: choice.more.count >= limit, moreToday: all ? 0 : choice.moreToday, isAll: all,
        welcomeBack: choice.welcomeBack,
        facesWaiting: try reading.openFaces().count, isEmpty: try reading.isEmpty())
    }
  }
}

extension Reading {
  /// Relationships whose standing time has outdated, evaluated for one reading.
  static let turnedLimit = 200
  /// Steps looked at behind those shown.
  static let moreLimit = 21
  /// Those looked at when all are asked for.
  static let allLimit = 300
  /// Rows read of one kind, those included that a reply hides.
  private static let openingLimit = 20
  private static let seatLimit = 200

  /// - Parameter pressing: why a goal presses, where one does.
  fileprivate func choice(
    _ practice: Practice, _ visits: Visits, now: Instant, more limit: Int, pressing: Reason?
  ) throws -> Choice {
    let turned = Set(try turned(at: now, limit: Self.turnedLimit))
    var candidates: [Candidate] = []
    var replies = try replies(since: now.adding(days: -7))
    let markets = try openMarkets()
    for contact in turned {
      guard let evidence = try evidence(of: contact) else { continue }
      replies += try self.replies(about: contact)
      let openings = Standing.evaluate(evidence, practice: practice, now: now).openings
      for opening in proposedOpenings(openings, evidence, practice: practice, now: now, pressing: pressing)
      where try opening.kind != .openSeat || isOutside(markets, contact) {
        candidates.append(Candidate(contact: contact, tier: evidence.relationship.tier, opening: opening))
      }
    }
    candidates += try ownSteps(practice, now: now).candidates
    replies += try ownReplies(since: now.adding(days: -60))
    let enough = practice.rules.today.shown + limit
    func chosen() -> Choice {
      choose(
        candidates, replies: replies, visits: visits, practice: practice, now: now, isPressing: pressing != nil)
    }
    var choice = chosen()
    // Kinds come best first: once enough of the better ones is found, the others need not be read. A meeting of two that is
    // today is shown whatever else is open.
    for kind in Step.Kind.allCases {
      let better = choice.shown + choice.more
      if kind != .prepare, better.count(where: { $0.opening.kind < kind }) >= enough { continue }
      // Of open seats many may be inside the markets, and one is wanted.
      let rows = kind == .openSeat ? Self.seatLimit : Self.openingLimit + limit
      let open =
        kind == .makeEarnedAsk
        ? try proposedAsks(practice, now: now, pressing: pressing, limit: rows)
        : try openings(of: kind, at: now, limit: rows)
      let found = open.filter { !turned.contains($0.contact) }
      if found.isEmpty { continue }
      for opening in found where try kind != .openSeat || isOutside(markets, opening.contact) {
        replies += try self.replies(about: opening.contact)
        candidates.append(
          Candidate(contact: opening.contact, tier: try tier(of: opening.contact), opening: opening.opening))
      }
      choice = chosen()
    }
    choice.more = Array(choice.more.prefix(limit))
    return choice
  }

  /// When the user was here before: acts tell, and what is remembered of looking.
  fileprivate func visits(_ looks: [Instant], _ practice: Practice, now: Instant) throws -> Visits {
    let since = now.adding(days: -60)
    let instants = (try recentActs(since: since) + looks.filter { $0 <= now && $0 >= since }).sorted(by: >)
    var returned: Instant?
    for (later, earlier) in zip(instants, instants.dropFirst())
    where later >= earlier.adding(days: practice.rules.today.awayAfter) {
      returned = later
      break
    }
    return Visits(lastSeen: instants.first, returned: returned)
  }

  /// The names of the people that reasons speak of.
  func names(in reasons: [Reason]) throws -> [ContactID: String] {
    var names: [ContactID: String] = [:]
    for contact in reasons.compactMap(\.speaksOf) { names[contact] = try listed(contact)?.name }
    return names
  }

  /// The step of one that was chosen, with its reasons; nil where it stands open no longer.
  fileprivate func step(
    _ candidate: Candidate, _ practice: Practice, now: Instant, _ pressing: Reason?
  ) throws -> Step? {
    guard let contact = candidate.contact else { return try ownSteps(practice, now: now).step(for: candidate.opening) }
    guard let evidence = try evidence(of: contact) else { return nil }
    return Method.step(for: candidate.opening, evidence, practice: practice, now: now, pressing: pressing)
  }

  /// What concerns the user alone, of the weeks around now.
  func ownSteps(_ practice: Practice, now: Instant) throws(StoreError) -> OwnSteps {
    let today = practice.zone.day(of: now)
    let rules = practice.rules.steps
    let days = today.adding(days: -rules.eventDebriefUntil - 1)...today.adding(days: max(2, rules.eventAhead))
    let weekAgo = now.adding(days: -7)
    let last = try recentActs(since: now).first ?? .distantPast
    let first = try firstAct() ?? .distantFuture
    let wasActive = last >= weekAgo && first < weekAgo
    return OwnSteps(events: try events(on: days), wasActive: wasActive, practice: practice, now: now)
  }

  func isEmpty() throws(StoreError) -> Bool { try !hasContacts() }
}
