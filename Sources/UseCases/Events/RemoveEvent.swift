package import Domain
import Store

/// An event that was taken off the record, and what stays of it.
package struct EventRemoved: Sendable, Encodable {
  package var event: ListedEvent
  /// The new faces that were captured there: they stay.
  package var faces: Int
  /// With how many the user talked there: that stays as well.
  package var talks: Int
}

extension Network {
  /// Takes an event off the record. Who was met there stays; what came from it is said in words from then on.
  package func remove(_ id: ID<Event>) throws(Refusal) -> EventRemoved {
    try write("event") { writing in
      guard let event = try writing.event(id) else { throw StoreError.missing(entity: id.text) }
      let listed = try writing.listed(event)
      let faces = try writing.faces(at: id)
      for var face in faces {
        face.event = nil
        try writing.save(face)
      }
      for var opportunity in try writing.opportunities(from: id) {
        opportunity.source = .told(text: event.name)
        try writing.save(opportunity)
      }
      if let tie = try writing.tie(of: .event(id: id)) { try writing.remove(GoalTie.self, tie.key) }
      let touch = try event.touch.flatMap { try Touch.load(EntityKey($0), in: writing) }
      try writing.remove(Event.self, EntityKey(id))
      writing.describe("\(event.name), removed")
      return EventRemoved(event: listed, faces: faces.count, talks: touch?.parties.count ?? 0)
    }
  }
}
