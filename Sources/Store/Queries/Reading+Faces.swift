package import Domain

extension Reading {
  /// Faces put aside for later, oldest first. Those of whom nothing more is wanted stay in the table and are skipped.
  package func parkedFaces() throws(StoreError) -> [Face] {
    try sql("SELECT body FROM face WHERE n = ? AND u = ? AND open = 0 ORDER BY id")
      .all(n, u) { (row) throws(StoreError) -> Face? in try row.json(0) }
      .compactMap { $0 }.filter { $0.fate == .parked }
  }
}
