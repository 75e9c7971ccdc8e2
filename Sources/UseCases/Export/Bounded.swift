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
    if let cost, !(0...Goal.most).contains(cost.minor) { return "cost.minor" }
    return nil
  }
}
