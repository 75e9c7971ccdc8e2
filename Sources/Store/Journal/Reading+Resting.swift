package import Domain

extension Reading {
  /// All acts that must be undone before `target` can be, and those that rest on these in turn; newest first, which is
  /// the order to undo them in.
  package func acts(restingOn target: Act) throws(StoreError) -> [Act] {
    var found: [Int: Act] = [:]
    // What the undoing of an act that changed something puts back with a contact, or lets name something again, where
    // others may rest on it then.
    var restored: [EntityKey: Set<EntityKey>] = [:]
    var grows = true
    while grows {
      grows = false
      for act in [target] + Array(found.values) {
        let rows = try rows(of: act.number)
        for row in rows where row.change != .made {
          for contact in try contacts(neededBy: row, row.kind.type) {
            if restored[EntityKey(contact), default: []].insert(row.key).inserted { grows = true }
          }
          for key in try row.named() where restored[key, default: []].insert(row.key).inserted { grows = true }
        }
        for later in try acts(restingOn: act, rows, restored) where found[later.number] == nil && later != target {
          found[later.number] = later
          grows = true
          // Undoing an undo does again what it undid; where that came after `target`, it has to go in its turn.
          if let undone = later.undoes, undone > target.number, found[undone] == nil {
            found[undone] = try self.act(numbered: undone)?.act
          }
        }
      }
    }
    return found.values.sorted { $0.number > $1.number }
  }

  /// Later acts that changed the same entities, that added something to a contact which `target` made, that changed what
  /// names something it made, or that took away what something `target` changed belongs to or named; newest first. Acts that
  /// undid each other since count for nothing.
  ///
  /// - Parameter restored: what contacts will have again by then, and by what the others will be named, beside now.
  func acts(
    restingOn target: Act, _ rows: [JournalRow], _ restored: [EntityKey: Set<EntityKey>] = [:]
  ) throws(StoreError) -> [Act] {
    guard let last = rows.last?.sequence else { return [] }
    var found: Set<Int> = []
    let namers = try namers(ofAnyOf: rows)
    // An organization stays while somebody holds a position there: nobody rests on it.
    for row in rows where row.kind != .organization {
      found.formUnion(try traces(of: row.key, after: last).filter { $0.kind == row.kind.rawValue }.map(\.act))
      if row.kind == .contact, row.change == .made {
        let contact: ContactID = row.key.id()
        for key in try [row.key] + keys(heldBy: contact) + (restored[row.key] ?? []) {
          found.formUnion(try traces(of: key, after: last).map(\.act))
        }
      }
      if row.change == .made {
        for key in (restored[row.key] ?? []).union(namers[row.key] ?? []) {
          found.formUnion(try traces(of: key, after: last).map(\.act))
        }
      } else {
        for key in try row.named() {
          let traces = try traces(of: key, after: last)
          found.formUnion(traces.filter { $0.change == Change.removed.rawValue }.map(\.act))
        }
        for contact in try contacts(neededBy: row, row.kind.type) {
          let traces = try traces(of: EntityKey(contact), after: last)
          found.formUnion(
            traces.filter { $0.kind == EntityKind.contact.rawValue && $0.change == Change.removed.rawValue }.map(\.act))
        }
      }
    }
    var acts: [Act] = []
    for number in found.sorted(by: >) {
      guard let past = try act(numbered: number), !past.isUndone else { continue }
      // What it undid came after `target` as well, so the two together changed nothing that `target` did.
      if let undone = past.act.undoes, undone > target.number { continue }
      acts.append(past.act)
    }
    return acts
  }

  /// The contacts that must be there for the entity to be put back.
  private func contacts<E: Entity>(neededBy row: JournalRow, _: E.Type) throws(StoreError) -> [ContactID] {
    if row.kind == .contact { return [] }
    let entity: E = try row.entity()
    switch entity {
    case let note as Note: return [note.contact]
    case let reply as Reply: return reply.contact.map { [$0] } ?? []
    case let member as Membership: return [member.contact]
    default: return entity.relationships
    }
  }

  /// The entities that hold on to a contact.
  func keys(heldBy contact: ContactID) throws(StoreError) -> [EntityKey] {
    var keys = try replies(about: contact).map(\.key)
    for query in Self.held {
      keys += try sql(query).all(n, u, contact) { EntityKey(bytes: $0.bytes(0)) }
    }
    return keys
  }

  private static let held = [
    "SELECT touch FROM party WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM promise WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM help WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM ask WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM referral WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM fact WHERE n = ?1 AND contact = ?3",
    "SELECT id FROM note WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM one_to_one WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM introduction WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM introduction WHERE n = ? AND u = ? AND other = ?",
    "SELECT id FROM opportunity WHERE n = ? AND u = ? AND contact = ?",
    "SELECT id FROM credit WHERE n = ? AND u = ? AND contact = ?",
    "SELECT club || contact FROM member WHERE n = ?1 AND contact = ?3",
  ]
}
