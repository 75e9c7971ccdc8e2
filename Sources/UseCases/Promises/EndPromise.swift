package import Domain
import Store

/// How a promise ended.
package enum PromiseEnd: String, Hashable, Sendable, Encodable, CaseIterable {
  case kept, broken, released
}

/// A promise that came to its end.
package struct PromiseEnded: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var promise: Promise
  package var end: PromiseEnd
  /// Days after it was due; 0 in time, nil without a date.
  package var late: Int?
  /// Of the promises of this side that ended and were not released, so many were kept.
  package var kept: Int
  package var of: Int
  package var follows: Follows

  package init(
    person: ListedPerson, promise: Promise, end: PromiseEnd, late: Int?, kept: Int, of: Int,
    follows: Follows = Follows()
  ) {
    (self.person, self.promise, self.end, self.late) = (person, promise, end, late)
    (self.kept, self.of, self.follows) = (kept, of, follows)
  }
}

extension Network {
  /// The promises of one side that stand open, or of both; the one due first comes first.
  package func openPromises(with contact: ContactID, by side: Side? = nil) throws(Refusal) -> OpenItems {
    try read { reading in
      let open = try reading.promises(with: contact)
        .filter { $0.outcome == nil && (side == nil || $0.by == side) }
        .sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
      return OpenItems(
        person: try reading.named(contact), what: side == .them ? .theirPromise : .promise,
        items: open.map { OpenItem(subject: .promise($0.id), text: $0.what, day: $0.due) })
    }
  }

  /// Brings a promise to its end.
  package func end(_ id: ID<Promise>, as end: PromiseEnd) throws(Refusal) -> PromiseEnded {
    let found = try read { reading in try Promise.load(EntityKey(id), in: reading) }
    guard let found else { throw .store(.missing(entity: id.text)) }
    var (ended, follows) = try act("promise", on: found.contact) { writing, person in
      let now = writing.world.now()
      var promise = try Promise.load(EntityKey(id), in: writing) ?? found
      switch end {
      case .kept: promise.outcome = .kept(at: now)
      case .broken: promise.outcome = .broken(at: now)
      case .released: promise.outcome = .released(at: now)
      }
      try writing.save(promise)
      writing.describe("\(person.name): \(promise.what), \(end.rawValue)")
      let (kept, of) = try writing.record(of: promise.by, with: promise.contact)
      let late = promise.due.map { max(0, writing.world.today.days(since: $0)) }
      return PromiseEnded(person: person, promise: promise, end: end, late: late, kept: kept, of: of)
    }
    ended.follows = follows
    return ended
  }
}

extension Reading {
  /// How many promises of one side were kept, of those that were kept or broken.
  fileprivate func record(of side: Side, with contact: ContactID) throws(StoreError) -> (kept: Int, of: Int) {
    var (kept, broken) = (0, 0)
    for promise in try promises(with: contact) where promise.by == side {
      switch promise.outcome {
      case .kept: kept += 1
      case .broken: broken += 1
      case .released, nil: break
      }
    }
    return (kept, kept + broken)
  }
}
