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
  func newest(_ kind: Fact.Kind) -> String? {
    evidence.facts.last { fact in
      fact.kind == kind && fact.closed == nil && fact.statedByThem && today.days(since: fact.learned) <= 365
        && !fact.text.isEmpty && fact.text.count <= 80 && Delicate.word(in: fact.text) == nil
    }?.text
  }
  if let need = newest(.need) { return .need(what: need) }
  if let challenge = newest(.challenge) { return .challenge(what: challenge) }
  if let goal = newest(.goal) { return .goal(what: goal) }
  if let interest = newest(.interest) { return .interest(what: interest) }
  return .work
}
