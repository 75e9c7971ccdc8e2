extension Reason {
  /// The third person a reason speaks of, whose name its sentence needs.
  package var speaksOf: ContactID? {
    switch self {
    case .namedInReferral(let from, _, _): from
    case .othersHave(_, let giver): giver
    case .introductionProposed(let other, _), .bothAgreed(let other, _), .introduced(let other, _): other
    case .eventToday(_, _, _, .partner(let contact), _, _): contact
    default: nil
    }
  }
}
