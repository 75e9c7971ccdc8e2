/// An amount in the smallest unit of its currency: 14,200 euros are 1,420,000 EUR.
package struct Money: Hashable, Sendable, Codable {
  package var minor: Int64
  /// ISO 4217, upper case.
  package var currency: String

  package init(minor: Int64, currency: String) { (self.minor, self.currency) = (minor, currency) }
}
