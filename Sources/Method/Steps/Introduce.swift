package import Domain

/// Bring two contacts together: where one has what the other needs, and step by step where an introduction is under way,
/// each asked first (P15).
enum Introduce: Suggestion {
  static let principle = Principle.helpFirst
  /// What is under way goes before what may begin.
  enum Rank { static let make = 0, ask = 1, outcome = 2, propose = 3 }

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for introduction in situation.evidence.introductions where introduction.end == nil {
      continueWith(introduction, &situation, into: &openings)
    }
    guard situation.theirs.isAtLeast(.visibility) else { return }
    for fact in situation.openNeeds() where situation.introducer(for: fact) != nil {
      let learned = situation.start(fact.learned)
      let until = situation.end(situation.rules.earned.openerLasts, after: learned)
      openings.append(
        Opening(
          kind: .introduce, rank: Rank.propose, from: situation.openSince(fact), until: until, subject: .need(fact.id)))
    }
  }

  /// The side in need is asked first; the other only once they want it, so that nobody is asked for nothing. From then
  /// on the step is one, and stands with the first. While one of the two is left in peace, neither is asked and nothing is
  /// made: a pause is for support alone (P7).
  private static func continueWith(
    _ introduction: Introduction, _ situation: inout Situation, into openings: inout [Opening]
  ) {
    let subject = Step.Subject.introduction(introduction.id)
    let rules = situation.rules.steps
    func add(_ rank: Int, from: Instant, until: Instant? = nil) {
      openings.append(Opening(kind: .introduce, rank: rank, from: from, until: until, subject: subject))
    }
    let contact = situation.relationship.contact
    let (own, other) = introduction.sides(of: contact)
    let isFirst = contact == introduction.one.contact
    if let made = introduction.made {
      guard isFirst, introduction.met == nil else { return }
      add(Rank.outcome, from: situation.start(rules.introductionOutcome, after: made))
    } else if situation.isPaused(other.contact) {
      return
    } else if introduction.isAgreed {
      if isFirst { add(Rank.make, from: introduction.agreed ?? introduction.proposed) }
    } else if own.asked == nil, own.answer == nil, isFirst || other.hasAgreed {
      add(Rank.ask, from: introduction.proposed)
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    if let fact = situation.need(opening.subject), let match = situation.introducer(for: fact) {
      return [.statedNeed(what: fact.text, on: fact.learned)]
        + match.shared.prefix(2).map { .othersHave($0, giver: match.giver) }
    }
    guard case .introduction(let id) = opening.subject,
      let introduction = situation.evidence.introductions.first(where: { $0.id == id })
    else { return [.nothingOnRecord] }
    let other = introduction.sides(of: situation.relationship.contact).other.contact
    switch opening.rank {
    case Rank.make:
      return [.bothAgreed(to: other, on: situation.day(introduction.agreed ?? introduction.proposed))]
    case Rank.outcome: return [.introduced(to: other, on: situation.day(introduction.made ?? introduction.proposed))]
    default: return [.introductionProposed(to: other, why: introduction.why)]
    }
  }
}

extension Introduction {
  /// When the second of the two agreed; nil before.
  package var agreed: Instant? {
    guard case .agreed(let one) = one.answer, case .agreed(let other) = other.answer else { return nil }
    return max(one, other)
  }
}
