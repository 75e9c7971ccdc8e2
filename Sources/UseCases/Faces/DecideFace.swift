package import Domain
import Insight
import Method
import Store

/// What became of a new face.
package struct FaceDecided: Sendable, Encodable {
  package var face: Face
  package var choice: FaceChoice
  /// The contact it became, where it was kept.
  package var person: ListedPerson?
  /// They were in the network already, and were not added a second time.
  package var wasKnown: Bool
  /// To be written to by this day (P22).
  package var writeBy: Day?
  /// What they need and somebody can meet, where they were kept.
  package var needs: [MatchedNeed] = []
  /// What they give and others need.
  package var offers: [MatchedOffer] = []
}

/// The one key: keep, park or let go.
package enum FaceChoice: String, Sendable, Encodable, CaseIterable {
  case keep, park, letGo
}

extension Network {
  /// Decides on a face. A kept one becomes a contact, met on that day, with what was learned; whoever has its address
  /// already is taken for the same person.
  package func decide(_ id: ID<Face>, _ choice: FaceChoice) throws(Refusal) -> FaceDecided {
    try write("card") { writing in
      let decided = try writing.decide(id, choice)
      writing.describe("\(decided.face.particulars.displayName), \(Typed.said(choice.rawValue))")
      return decided
    }
  }

  /// Decides on several alike, in one act.
  package func decide(_ faces: [ID<Face>], _ choice: FaceChoice) throws(Refusal) -> [FaceDecided] {
    try write("card") { writing in
      let decided = try faces.map { try writing.decide($0, choice) }
      let name = decided.first?.face.particulars.displayName ?? ""
      let more = decided.count > 1 ? " +\(decided.count - 1)" : ""
      writing.describe("\(name)\(more), \(Typed.said(choice.rawValue))")
      return decided
    }
  }
}

extension Writing {
  fileprivate func decide(_ id: ID<Face>, _ choice: FaceChoice) throws -> FaceDecided {
    guard var face = try Face.load(EntityKey(id), in: self) else { throw StoreError.missing(entity: id.text) }
    let now = world.now()
    var decided = FaceDecided(face: face, choice: choice, wasKnown: false)
    switch choice {
    case .keep:
      let (person, wasKnown) = try keep(face, now: now)
      (decided.person, decided.wasKnown) = (person, wasKnown)
      decided.writeBy = world.zone.day(of: try practice().rules.writeBy(keptAt: now))
      face.fate = .kept(contact: person.contact)
      _ = try conclude(person.contact)
      for fact in try facts(of: person.contact) where face.facts.contains(where: { $0.text == fact.text }) {
        if let need = try matched(fact) { decided.needs.append(need) }
        if let offer = try wanted(fact) { decided.offers.append(offer) }
      }
    case .park: face.fate = .parked
    case .letGo: face.fate = .letGo
    }
    face.decided = now
    try save(face)
    decided.face = face
    return decided
  }

  fileprivate func keep(_ face: Face, now: Instant) throws -> (ListedPerson, wasKnown: Bool) {
    let known = try sameAs(face)
    let person = try known ?? add(face, now: now)
    var relationship = try relationship(person.contact)
    relationship.kept = now
    try save(relationship)
    if try !isTold(person.contact, at: face.event) {
      try insert(
        Touch(
          id: world.id(), at: face.met == world.today ? now : world.instant(on: face.met),
          channel: face.place.isEmpty ? .meeting : .event,
          direction: .mutual, parties: [Touch.Party(contact: person.contact)], place: face.place, recorded: now))
    }
    for learned in face.facts {
      try save(heard(learned.kind, learned.text, of: person.contact, on: face.met))
    }
    if !face.note.isEmpty { try insert(Note(id: world.id(), contact: person.contact, at: now, text: face.note)) }
    return (person, known != nil)
  }

  private func add(_ face: Face, now: Instant) throws -> ListedPerson {
    try named(addByHand(face.particulars, now: now).id)
  }

  /// The one who has this face's address, under a name that can be theirs.
  private func sameAs(_ face: Face) throws -> ListedPerson? {
    let sharing = try others(sharing: face.particulars.identifiers, with: nil)
    let same = try sharing.filter { person in
      guard let contact = try contact(person.contact) else { return false }
      return NameMatch.compatible(contact.particulars.name, face.particulars.name)
    }
    return same.count == 1 ? same[0] : nil
  }

  /// The user has said already that the two talked there.
  private func isTold(_ contact: ContactID, at event: ID<Event>?) throws -> Bool {
    guard let event = try event.flatMap({ try self.event($0) }),
      let touch = try event.touch.flatMap({ try Touch.load(EntityKey($0), in: self) })
    else { return false }
    return touch.parties.contains { $0.contact == contact }
  }
}
