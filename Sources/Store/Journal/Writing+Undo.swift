package import Domain

extension Writing {
  /// Sets everything that `target` changed back to what it was. Refuses where later acts rest on it, and names them.
  /// Undoing an undo does again what was undone.
  package func undo(_ target: Act) throws(StoreError) {
    guard try isLive(target.number) else { throw .alreadyUndone(target) }
    let rows = try rows(of: target.number)
    let resting = try acts(restingOn: target, rows)
    guard resting.isEmpty else { throw .restedUpon(by: resting) }
    // An organization is back before anybody holds a position there, and goes at the end when nobody does any more.
    for row in rows.reversed() where row.kind == .organization {
      if row.change == .made { leave(row.key.id()) } else { try reverse(row, row.kind.type) }
    }
    for row in rows.reversed() where row.kind != .organization { try reverse(row, row.kind.type) }
  }

  private func reverse<E: Entity>(_ row: JournalRow, _: E.Type) throws(StoreError) {
    switch row.change {
    case .made: try remove(E.self, row.key)
    case .changed, .removed: try save(try row.entity() as E)
    }
  }
}

extension JournalRow {
  /// What the entity was before this row.
  func entity<E: Entity>() throws(StoreError) -> E {
    guard let before else { throw .damaged(detail: "journal row \(sequence) has lost its image") }
    return try JSONText.value(before)
  }
}
