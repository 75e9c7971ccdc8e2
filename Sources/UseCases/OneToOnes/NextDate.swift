import Domain
import Store

extension Promise {
  /// What a meeting ends with that has no date for the next: the user's promise to propose one. It is kept by an invitation.
  static let proposeDate = "propose a date for the next time"
}

extension Writing {
  /// The open promise to propose a date is kept, where there is one.
  func keepPromiseToProposeDate(to contact: ContactID, now: Instant) throws -> Promise? {
    let open = try promises(with: contact).last { promise in
      promise.by == .me && promise.outcome == nil && promise.what.hasPrefix(Promise.proposeDate)
    }
    guard var promise = open else { return nil }
    promise.outcome = .kept(at: now)
    try save(promise)
    return promise
  }
}
