import Domain
import Store

extension Promise {
  /// What a meeting ends with that has no date for the next: the user's promise to propose one. It is kept by an invitation.
  static let proposeDate = "propose a date for the next time"
}

extension Writing {
  /// The open promise to propose a date is kept, where there is one; were there several, one date keeps them all.
  @discardableResult
  func keepPromiseToProposeDate(to contact: ContactID, now: Instant) throws -> Promise? {
    var last: Promise?
    for var promise in try promisesToProposeDate(to: contact) {
      promise.outcome = .kept(at: now)
      try save(promise)
      last = promise
    }
    return last
  }

  /// Promises to propose a date by this day. One that is open has the new day: two would wait for one invitation.
  func promiseToProposeDate(to contact: ContactID, by day: Day, place: String, now: Instant) throws -> Promise {
    let what = Promise.proposeDate + (place.isEmpty ? "" : ", at \(place)")
    var open = try promisesToProposeDate(to: contact)
    guard var promise = open.popLast() else {
      let promise = Promise(id: world.id(), contact: contact, by: .me, what: what, made: now, due: day)
      try insert(promise)
      return promise
    }
    (promise.what, promise.due) = (what, day)
    try save(promise)
    for var older in open {
      older.outcome = .released(at: now)
      try save(older)
    }
    return promise
  }

  /// Those that are open.
  private func promisesToProposeDate(to contact: ContactID) throws(StoreError) -> [Promise] {
    try promises(with: contact).filter { promise in
      promise.by == .me && promise.outcome == nil && promise.what.hasPrefix(Promise.proposeDate)
    }
  }
}
