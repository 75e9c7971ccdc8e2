import Domain

/// They need what the user knows of, or what somebody has whom the user can only name (P15). Who knows both well enough
/// introduces the two instead.
enum HelpNeed: Suggestion {
  static let principle = Principle.helpFirst

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard situation.theirs.isAtLeast(.visibility) else { return }
    for fact in situation.openNeeds() {
      let subject = Step.Subject.need(fact.id)
      // Of a stranger at the organization that was named, nothing is known: who asks is told, and no step rests on it.
      let isNamedOnly = situation.evidence.matches.contains { $0.need == fact.id && $0.isTold }
      guard situation.ownWords(for: fact) != nil || isNamedOnly, situation.introducer(for: fact) == nil else {
        continue
      }
      let until = situation.end(situation.rules.earned.openerLasts, after: situation.start(fact.learned))
      openings.append(Opening(kind: .helpNeed, from: situation.openSince(fact), until: until, subject: subject))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard let fact = situation.need(opening.subject) else { return [.nothingOnRecord] }
    var reasons: [Reason] = [.statedNeed(what: fact.text, on: fact.learned)]
    if let own = situation.ownWords(for: fact) { reasons.append(.youHave(own)) }
    for match in situation.evidence.matches where match.need == fact.id && match.isTold {
      reasons += match.shared.prefix(1).map { .othersHave($0, giver: match.giver) }
      break
    }
    return reasons
  }
}
