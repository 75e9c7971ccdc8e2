package import Domain
import Method
import Store

/// One event's page: what it is for, whom to meet, who was captured, and what came of it.
package struct EventShown: Sendable, Encodable {
  package var listed: ListedEvent
  package var event: Event
  /// Whose business it is for, where it is a partner's.
  package var partner: ListedPerson?
  package var toMeet: [Sought]
  package var faces: [FaceThere]
  /// With whom the user talked there, as they said.
  package var talked: [ListedPerson]
  /// How many were there, where more than those are known of.
  package var present: Int?
  /// Nil before it was.
  package var results: EventResults?
  /// Of the whole series, where it has had other occasions.
  package var series: EventResults?
  package var open: EventRow.Open?

  /// Somebody to meet, with what is known of them where they are a contact.
  package struct Sought: Hashable, Sendable, Encodable {
    package var name: String
    package var person: ListedPerson?
    package var needs: [String]
    package var offers: [String]
  }

  /// A new face of this event.
  package struct FaceThere: Hashable, Sendable, Encodable {
    package var face: ID<Face>
    package var name: String
    package var became: Became
    /// The contact it became, where it was kept.
    package var person: ListedPerson?

    package enum Became: String, Sendable, Encodable {
      case undecided, parked, letGo, kept
      /// Kept, and written to; late, where that took longer than the rules want (P22).
      case written, writtenLate
    }
  }
}

extension Network {
  package func event(_ id: ID<Event>) throws(Refusal) -> EventShown {
    try read { reading in try reading.shown(id) }
  }

  /// What came of all occasions of an event's series.
  package func series(of id: ID<Event>) throws(Refusal) -> SeriesShown {
    try read { reading in
      let practice = try reading.practice()
      let all = try reading.events()
      guard let event = all.first(where: { $0.id == id }) else { throw StoreError.missing(entity: id.text) }
      let occasions = all.filter { $0.series == event.series && $0.wasAttended(by: world.today) }
      let next = all.last {
        event.series == $0.series && !$0.isOver(in: world)
          && ($0.attendance == .undecided || $0.attendance == .going)
      }
      return SeriesShown(
        name: event.name, results: try reading.results(of: occasions, isSeries: true, practice),
        occasions: try occasions.map { event in
          SeriesShown.Occasion(
            event: try reading.listed(event, among: all),
            results: try reading.results(of: [event], isSeries: false, practice), debrief: event.debrief)
        }, next: try next.map { try reading.listed($0, among: all) })
    }
  }
}

/// Events of one name, or the meetings of one group, together.
package struct SeriesShown: Sendable, Encodable {
  package var name: String
  package var results: EventResults
  /// Those where the user was, the latest first.
  package var occasions: [Occasion]
  /// The next one, where one is noted.
  package var next: ListedEvent?

  package struct Occasion: Sendable, Encodable {
    package var event: ListedEvent
    package var results: EventResults
    package var debrief: Event.Debrief?
  }
}

extension Reading {
  func shown(_ id: ID<Event>) throws -> EventShown {
    let all = try events()
    guard let event = all.first(where: { $0.id == id }) else { throw StoreError.missing(entity: id.text) }
    let (practice, today) = (try practice(), world.today)
    var partner: ContactID?
    if case .partner(let contact) = event.aim { partner = contact }
    let touch = try event.touch.flatMap { try Touch.load(EntityKey($0), in: self) }
    let occasions = all.filter { $0.series == event.series && $0.wasAttended(by: today) }
    let faces = try self.faces(at: id)
    // Whoever captured faces there was there, whatever else they said.
    let was = event.wasAttended(by: today) || !faces.isEmpty
    return EventShown(
      listed: try listed(event, among: all), event: event, partner: try partner.flatMap { try introduced($0) },
      toMeet: try event.toMeet.map { try sought($0) }, faces: try faces.map { try there($0, practice) },
      talked: try touch?.parties.compactMap { try introduced($0.contact) } ?? [],
      present: touch.flatMap { $0.company > $0.parties.count ? $0.company : nil },
      results: was ? try results(of: [event], isSeries: false, practice) : nil,
      series: occasions.contains { $0.id != id } ? try results(of: occasions, isSeries: true, practice) : nil,
      open: event.open(in: world, debriefUntil: practice.rules.steps.eventDebriefUntil))
  }

  private func sought(_ sought: Event.Sought) throws -> EventShown.Sought {
    guard let contact = sought.contact, let person = try introduced(contact) else {
      return EventShown.Sought(name: sought.name, needs: [], offers: [])
    }
    let facts = try facts(of: contact).filter { $0.closed == nil }.reversed()
    return EventShown.Sought(
      name: person.name, person: person, needs: facts.filter { $0.kind == .need }.prefix(2).map(\.text),
      offers: facts.filter { $0.kind == .offers }.prefix(2).map(\.text))
  }

  private func there(_ face: Face, _ practice: Practice) throws -> EventShown.FaceThere {
    var there = EventShown.FaceThere(face: face.id, name: face.particulars.displayName, became: .undecided)
    switch face.fate {
    case nil: break
    case .parked: there.became = .parked
    case .letGo: there.became = .letGo
    case .kept(let contact):
      there.person = try introduced(contact)
      there.name = there.person?.name ?? there.name
      switch try written(to: contact, keptAt: face.decided ?? face.captured, practice) {
      case .inTime: there.became = .written
      case .late: there.became = .writtenLate
      case .notYet, .leftOut: there.became = .kept
      }
    }
    return there
  }
}
