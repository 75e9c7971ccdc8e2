import Domain

/// What an archive may hold only within bounds: nobody can type what lies outside, and nothing can be counted with it.
protocol Bounded {
  /// The first field that lies outside.
  var outOfBounds: String? { get }
}

extension Goal: Bounded {
  /// More than anybody's money in the smallest unit.
  static let most: Int64 = 1_000_000_000_000_000

  var outOfBounds: String? {
    if !(1...Self.most).contains(target) { return "target" }
    if measure.isMoney == (currency == nil) { return "currency" }
    return from < by ? nil : "by"
  }
}

extension Event: Bounded {
  var outOfBounds: String? {
    if let minuteOfDay, !(0..<1440).contains(minuteOfDay) { return "minuteOfDay" }
    if let minutes, !(0...527_040).contains(minutes) { return "minutes" }
    if let expectedShare, !(0...100).contains(expectedShare) { return "expectedShare" }
    return cost.isOutOfBounds ? "cost.minor" : nil
  }
}

extension ArchivedRelationship: Bounded {
  /// As the command line takes them.
  private static let asks = 0...100

  var outOfBounds: String? {
    if let cadence {
      if !Relationship.Cadence.allowed.days.contains(cadence.days) { return "cadence.days" }
      if !Relationship.Cadence.allowed.longest.contains(cadence.longest) { return "cadence.longest" }
    }
    if let asksPerYear, !Self.asks.contains(asksPerYear) { return "asksPerYear" }
    return nil
  }
}

extension Referral: Bounded {
  var outOfBounds: String? {
    if !(0...5).contains(level) { return "level" }
    return value.isOutOfBounds ? "value.minor" : nil
  }
}

extension Opportunity: Bounded {
  var outOfBounds: String? { value.isOutOfBounds ? "value.minor" : nil }
}

extension Ask: Bounded {
  var outOfBounds: String? {
    guard case .yes(let value) = outcome else { return nil }
    return value.isOutOfBounds ? "outcome.yes.value.minor" : nil
  }
}

extension Group: Bounded {
  var outOfBounds: String? { dues.isOutOfBounds ? "dues.minor" : nil }
}

extension Money? {
  fileprivate var isOutOfBounds: Bool { map { !(0...Goal.most).contains($0.minor) } ?? false }
}
