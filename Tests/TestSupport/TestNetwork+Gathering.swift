package import Domain
package import UseCases

// Evenings and groups, as a test tells them.
extension TestNetwork {
  /// What `tend event "…"` means and does.
  @discardableResult
  package func event(_ typed: String, _ change: (inout EventTold) -> Void = { _ in }) throws -> EventNoted {
    var told = EventTold()
    change(&told)
    switch try network.event(meantBy: typed, from: told.sight, on: told.occasion) {
    case .one(let id, let said): return try network.tell(id, told.adding(said))
    case .new(let draft): return try network.note(draft, told)
    case .several(let events): throw Refusal.event(.several(named: typed, events: events))
    }
  }

  /// The page of one that is on record.
  package func eventPage(_ typed: String) throws -> EventShown {
    guard case .one(let id, _) = try network.event(meantBy: typed) else {
      throw Refusal.event(.none(named: typed, near: []))
    }
    return try network.event(id)
  }

  package func occasion(_ typed: String) throws -> Occasion { try Typed.occasion(typed, in: network.world) }

  /// Captures somebody and keeps them.
  @discardableResult
  package func keep(_ card: String) throws -> ContactID {
    let face = try network.capture(card).face
    return try network.decide(face.id, .keep).person!.contact
  }

  @discardableResult
  package func group(_ name: String, _ change: (inout GroupTold) -> Void = { _ in }) throws -> ID<Group> {
    var told = GroupTold()
    told.kind = .strongContact
    change(&told)
    return try network.note(group: name, told).group.listed.group
  }

  @discardableResult
  package func roster(_ group: ID<Group>, _ text: String, dryRun: Bool = false) throws -> RosterTaken {
    try network.roster(of: group, Array(text.utf8), path: "-", dryRun: dryRun)
  }

  /// Undoes the newest act that holds.
  package func undoLast() throws {
    if let undoing = try network.undoing() { _ = try network.undo(undoing) }
  }
}
