package import Domain

extension Reading {
  /// Faces put aside for later, oldest first. Those of whom nothing more is wanted stay in the table and are skipped.
  package func parkedFaces() throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? AND open = 0 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) -> Face? in try row.json(0) }
      .compactMap { $0 }.filter { $0.fate == .parked }
  }

  /// Everybody captured at an event, whatever became of them; oldest first.
  package func faces(at event: ID<Event>) throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? AND event = ? ORDER BY id")
      .all(n, u, event) { (row) throws(StoreError) -> Face? in try row.json(0) }.compactMap { $0 }
  }

  /// The faces that were kept as this contact. O(faces).
  package func faces(keptAs contact: ContactID) throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? AND open = 0 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) -> Face? in try row.json(0) }
      .compactMap { $0 }.filter { $0.fate == .kept(contact: contact) }
  }
}
