package import Domain

/// What an invitation to this person can be for: honest, and about them (P5). How an introduction went, what they need,
/// what is hard, what they aim at, what they like; at last their work, which is always worth hearing of.
package func suggestedPurpose(_ evidence: Evidence, practice: Practice, now: Instant) -> MeetingPurpose {
  let contact = evidence.relationship.contact
  let open = evidence.introductions.last { introduction in
    // How it went is known of those who have met.
    guard let made = introduction.made, introduction.met == nil, introduction.end == nil else { return false }
    return now.days(since: made) >= 7 && now.days(since: made) <= 120
  }
  if let open { return .introduction(to: open.sides(of: contact).other.contact) }
  let today = practice.zone.day(of: now)
  // A letter says it to them: what speaks of them as she or he, or is no thing, gives way to the next.
  func newest(_ kind: Fact.Kind, fits: (String) -> Bool = { !ToTheirFace.isClause($0) }) -> String? {
    evidence.facts.last { fact in
      fact.kind == kind && fact.closed == nil && fact.statedByThem && today.days(since: fact.learned) <= 365
        && !fact.text.isEmpty && fact.text.count <= 80 && Delicate.word(in: fact.text) == nil
        && ToTheirFace.isSayable(fact.text) && fits(fact.text)
    }?.text
  }
  if let need = newest(.need, fits: ToTheirFace.isThing) { return .need(what: need) }
  if let challenge = newest(.challenge) { return .challenge(what: challenge) }
  if let goal = newest(.goal, fits: ToTheirFace.isThing) { return .goal(what: goal) }
  if let interest = newest(.interest) { return .interest(what: interest) }
  return .work
}
