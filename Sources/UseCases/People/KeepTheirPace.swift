package import Domain

/// A wish of the contact's, or of the user's for them, about being asked (P7).
package enum PaceWish: Hashable, Sendable {
  /// They said when: not before this day.
  case askAgain(on: Day)
  case asksPerYear(Int)
  case never
  /// No date, no number, no never.
  case freely
}

extension Network {
  /// Leaves a person in peace, until a day or until the user ends it; no reason is asked or kept. Only support is proposed
  /// meanwhile.
  package func pause(_ contact: ContactID, until day: Day?) throws(Refusal) -> PersonChanged {
    let now = world.now()
    return try decide("pause", about: contact) { relationship, _ in
      if relationship.pause == nil || relationship.pause?.until != day {
        relationship.pause = .init(from: relationship.pause?.from ?? now, until: day)
      }
      return .paused(until: day)
    }
  }

  package func endPause(of contact: ContactID) throws(Refusal) -> PersonChanged {
    try decide("pause", about: contact) { relationship, _ in
      relationship.pause = nil
      return .notPaused
    }
  }

  /// Keeps to when and how often a person wants to be asked.
  package func pace(of contact: ContactID, _ wishes: [PaceWish]) throws(Refusal) -> PersonChanged {
    try decide("pace", about: contact) { relationship, reading in
      for wish in wishes {
        switch wish {
        case .askAgain, .asksPerYear:
          // Never is never: what would begin again is said first.
          if relationship.neverAsk { throw Refusal.neverAsked(try reading.named(contact)) }
          if case .askAgain(let day) = wish { relationship.askAgain = day }
          if case .asksPerYear(let count) = wish { relationship.asksPerYear = count }
        case .never:
          (relationship.askAgain, relationship.asksPerYear, relationship.neverAsk) = (nil, nil, true)
        case .freely: (relationship.askAgain, relationship.asksPerYear, relationship.neverAsk) = (nil, nil, false)
        }
      }
      return .pace(
        now: .init(
          askAgain: relationship.askAgain, asksPerYear: relationship.asksPerYear, neverAsk: relationship.neverAsk))
    }
  }
}
