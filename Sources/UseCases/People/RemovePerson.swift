package import Domain
import Store

/// What goes with a person, or went.
package struct Removal: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  /// Touches with this person alone go; those with others keep the others.
  package var touches: Int
  package var touchesWithOthers: Int
  package var promises: Int
  package var helps: Int
  package var asks: Int
  package var referrals: Int
  /// Meetings of two, planned or held.
  package var oneToOnes: Int
  package var introductions: Int
  package var opportunities: Int
  package var facts: Int
  package var notes: Int
}

extension Network {
  /// What would go with this person.
  package func removal(of contact: ContactID) throws(Refusal) -> Removal {
    try read { reading in try Belongings(of: contact, in: reading).removal }
  }

  /// Takes a person out of the network with all that is known of them, as one act that can be undone.
  package func remove(_ contact: ContactID) throws(Refusal) -> Removal {
    try write("remove") { writing in
      let belongings = try Belongings(of: contact, in: writing)
      try belongings.remove(of: contact, in: writing)
      writing.describe(belongings.removal.person.name)
      return belongings.removal
    }
  }
}

/// Everything in the network that hangs on one person.
private struct Belongings {
  var removal: Removal
  private var touches: [Touch] = []
  private var evidence: Evidence
  private var notes: [Note]
  private var replies: [Reply]
  private var memberships: [Membership]
  /// Referrals of which they are the third party.
  private var about: [Referral]
  /// Those at which they were to be met.
  private var events: [Event]
  /// Help to others that names them: introductions made.
  private var helpsOfOthers: [Help] = []
  /// As whom they were captured.
  private var faces: [Face]

  init(of contact: ContactID, in reading: Reading) throws {
    let person = try reading.named(contact)
    guard let evidence = try reading.evidence(of: contact) else { throw StoreError.missing(entity: contact.text) }
    self.evidence = evidence
    for pair in evidence.touches {
      if let touch = try Touch.load(EntityKey(pair.touch), in: reading) { touches.append(touch) }
    }
    notes = try reading.notes(about: contact)
    replies = try reading.replies(about: contact)
    about = try reading.referrals(about: contact)
    memberships = try reading.memberships(of: contact)
    events = try reading.events().filter { $0.speaks(of: contact) }
    faces = try reading.faces(keptAs: contact)
    for introduction in evidence.introductions {
      let others = try reading.helps(with: introduction.sides(of: contact).other.contact)
      helpsOfOthers += others.filter { $0.kind == .introduction && $0.what == person.name }
    }
    let shared = touches.count { $0.parties.contains { $0.contact != contact } }
    removal = Removal(
      person: person, touches: touches.count - shared, touchesWithOthers: shared, promises: evidence.promises.count,
      helps: evidence.helps.count, asks: evidence.asks.count, referrals: evidence.referrals.count,
      oneToOnes: evidence.oneToOnes.count, introductions: evidence.introductions.count,
      opportunities: evidence.opportunities.count, facts: evidence.facts.count, notes: notes.count)
  }

  /// What was done with this person alone and may be tied to a goal.
  private var activities: [Activity] {
    var activities: [Activity] = touches.filter { $0.parties.count == 1 }.map { .touch(id: $0.id) }
    activities += evidence.helps.map { .help(id: $0.id) } + evidence.asks.map { .ask(id: $0.id) }
    activities += evidence.referrals.map { .referral(id: $0.id) } + evidence.oneToOnes.map { .oneToOne(id: $0.id) }
    activities += evidence.introductions.map { .introduction(id: $0.id) }
    return activities + evidence.opportunities.map { .opportunity(id: $0.id) }
  }

  /// What rests on the person first, then the person.
  func remove(of contact: ContactID, in writing: Writing) throws {
    for var touch in touches {
      touch.parties.removeAll { $0.contact == contact }
      if touch.parties.isEmpty {
        try writing.remove(Touch.self, touch.key)
      } else {
        try writing.save(touch)
      }
    }
    for activity in activities { try writing.remove(GoalTie.self, EntityKey(name: activity.text)) }
    for promise in evidence.promises { try writing.remove(Promise.self, promise.key) }
    for help in evidence.helps { try writing.remove(Help.self, help.key) }
    for ask in evidence.asks { try writing.remove(Ask.self, ask.key) }
    for referral in evidence.referrals { try writing.remove(Referral.self, referral.key) }
    for var referral in about where referral.contact != contact {
      // Whoever passed it still did; its prospect keeps the name.
      referral.prospectContact = nil
      try writing.save(referral)
    }
    for fact in evidence.facts { try writing.remove(Fact.self, fact.key) }
    for meeting in evidence.oneToOnes { try writing.remove(OneToOne.self, meeting.key) }
    for introduction in evidence.introductions { try writing.remove(Introduction.self, introduction.key) }
    for var help in helpsOfOthers {
      // The help stays with whoever was introduced; the name of the one who is gone does not.
      help.what = ""
      try writing.save(help)
    }
    for opportunity in evidence.opportunities { try writing.remove(Opportunity.self, opportunity.key) }
    for credit in evidence.credits { try writing.remove(Credit.self, credit.key) }
    for membership in memberships { try writing.remove(Membership.self, membership.key) }
    for var event in events {
      event.forget(contact)
      try writing.save(event)
    }
    for face in faces { try writing.remove(Face.self, face.key) }
    for note in notes { try writing.remove(Note.self, note.key) }
    for reply in replies { try writing.remove(Reply.self, reply.key) }
    try writing.remove(Relationship.self, EntityKey(contact))
    try writing.remove(Contact.self, EntityKey(contact))
  }
}

extension Event {
  fileprivate func speaks(of contact: ContactID) -> Bool {
    aim == .partner(contact: contact) || toMeet.contains { $0.contact == contact }
  }

  /// Whoever is gone leaves no name behind.
  fileprivate mutating func forget(_ contact: ContactID) {
    toMeet.removeAll { $0.contact == contact }
    if aim == .partner(contact: contact) { aim = .partner(contact: nil) }
  }
}
