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
  /// Those of its name, where nothing says whether it is one of them: nothing was decided then, and it waits.
  package var alike: [ListedPerson] = []
  /// Where it waits: the shortest name that means it alone; empty where only the number of a list does.
  package var typed = ""
}

/// The one key: keep, park or let go.
package enum FaceChoice: String, Sendable, Encodable, CaseIterable {
  case keep, park, letGo
}

/// Who a face is that has the name of somebody in the network, as the user says.
package enum FaceIs: Hashable, Sendable {
  case same(ContactID)
  case another
}

extension Network {
  /// Decides on a face. A kept one becomes a contact, met on that day, with what was learned; whoever has its address
  /// already is taken for the same person. Whoever has its name alone is asked about: the two may be one.
  package func decide(_ id: ID<Face>, _ choice: FaceChoice, as who: FaceIs? = nil) throws(Refusal) -> FaceDecided {
    try write("card") { writing in
      let decided = try writing.decide(id, choice, as: who)
      writing.describe("\(decided.face.particulars.displayName), \(Typed.said(choice.rawValue))")
      return decided
    }
  }

  /// Captures whoever was just met and decides on them in the same breath, all of it or nothing. Of several, one who has
  /// the name of somebody else waits for the user's word, and the others are decided on.
  package func capture(
    all typed: String, at event: ID<Event>? = nil, choosing choice: FaceChoice, as who: FaceIs? = nil
  ) throws(Refusal) -> (captured: FacesCaptured, decided: [FaceDecided]) {
    guard !Typed.trimmed(typed).isEmpty else { throw .missing(.name) }
    return try write("card") { writing in
      let captured = try writing.capture(typed, at: event)
      return (captured, try writing.decide(captured.captured.map(\.face.id), choice, as: who))
    }
  }
}

extension Writing {
  fileprivate func decide(_ faces: [ID<Face>], _ choice: FaceChoice, as who: FaceIs?) throws -> [FaceDecided] {
    if case .same(let contact) = who, faces.count > 1 {
      throw Refusal.sameForSeveral(try named(contact), cards: faces.count)
    }
    let isOne = faces.count == 1
    var decided = try faces.map { try decide($0, choice, as: who, isOne: isOne) }
    // Once the others wait no more, a shorter name may do.
    for place in decided.indices where !decided[place].alike.isEmpty {
      decided[place].typed = try typed(decided[place].face)
    }
    let names = decided.filter(\.alike.isEmpty).map(\.face.particulars.displayName)
    guard let name = names.first else { return decided }
    let more = names.count > 1 ? " +\(names.count - 1)" : ""
    describe("\(name)\(more), \(Typed.said(choice.rawValue))")
    return decided
  }

  /// - Parameter isOne: of several at once, the user's word is about namesakes alone.
  fileprivate func decide(
    _ id: ID<Face>, _ choice: FaceChoice, as who: FaceIs?, isOne: Bool = true
  ) throws -> FaceDecided {
    guard var face = try Face.load(EntityKey(id), in: self) else { throw StoreError.missing(entity: id.text) }
    let now = world.now()
    var decided = FaceDecided(face: face, choice: choice, wasKnown: false)
    switch choice {
    case .keep:
      let known: ListedPerson?
      switch try whoIs(face, as: who, isOne: isOne) {
      case .known(let person): known = person
      case .new: known = nil
      case .perhaps(let people):
        let alike = try toldApart(people)
        guard !isOne else { throw Refusal.faceAlike(named: face.particulars.displayName, people: alike) }
        decided.alike = alike
        return decided
      }
      let person = try keep(face, as: known, now: now)
      (decided.person, decided.wasKnown) = (person, known != nil)
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

  fileprivate func keep(_ face: Face, as known: ListedPerson?, now: Instant) throws -> ListedPerson {
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
    return person
  }

  private enum Identity {
    case known(ListedPerson)
    case new
    /// One of these, or somebody else of the name.
    case perhaps([ListedPerson])
  }

  /// Whom in the network the face is.
  private func whoIs(_ face: Face, as who: FaceIs?, isOne: Bool) throws -> Identity {
    switch who {
    // Somebody else in the paste was meant, where this one is known by address.
    case .another:
      if !isOne, let same = try sameAs(face) { return .known(same) }
      return .new
    case .same(let id):
      guard var contact = try contact(id) else { throw StoreError.missing(entity: id.text) }
      try requireLikeness(of: face, to: contact)
      _ = contact.particulars.join(face.particulars, sameSource: false, region: region, today: world.today)
      try save(contact)
      return .known(try named(id))
    case nil:
      if let same = try sameAs(face) { return .known(same) }
      let namesakes = try namesakes(of: face.particulars.displayName)
      return namesakes.isEmpty ? .new : .perhaps(namesakes)
    }
  }

  /// Whoever neither can have its name nor shares an address with it is somebody else.
  private func requireLikeness(of face: Face, to contact: Contact) throws {
    if NameMatch.compatible(contact.particulars.name, face.particulars.name) { return }
    if try alike(face).contains(where: { $0.contact == contact.id }) { return }
    throw Refusal.notTheSame(named: face.particulars.displayName, try named(contact.id))
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
