import Domain

extension Situation {
  /// What strains the relationship, gravest first; empty where nothing does.
  mutating func strainReasons() -> [Reason] {
    var reasons: [Reason] = []
    if let objection {
      let signals = history.signals
      reasons.append(
        signals.objected == objection
          ? .objectedToPitch(on: day(objection)) : .mishandledReferral(on: day(objection)))
    }
    let today = day(clock.now)
    for promise in evidence.promises where promise.by == .me {
      guard let due = promise.lateness, !isRepaired(since: due),
        clock.reached(strainFrom(due, after: rules.strain.lightAfter))
      else { continue }
      if case .broken(let at) = promise.outcome {
        reasons.append(.promiseBroken(what: promise.what, on: day(at)))
      } else {
        reasons.append(.promiseLate(what: promise.what, due: due, days: today.days(since: due)))
      }
    }
    return reasons
  }

  /// The late promise that strains most, if it can still be kept.
  func lateOpenPromise() -> Promise? {
    evidence.promises.filter { $0.by == .me && $0.outcome == nil && $0.due != nil }
      .min { $0.due ?? .init(number: .max) < $1.due ?? .init(number: .max) }
  }
}
