package import Domain
import Formats

/// A cadence as the user chose it.
package enum ChosenCadence: Hashable, Sendable {
  case tier(Relationship.Tier)
  case days(Int)
  /// Nobody to keep in touch with by the calendar; never proposed again.
  case none
}

extension Typed {
  /// `A`, `monthly`, `every 6 weeks`, `none`.
  package static func cadence(_ typed: String) throws(Refusal) -> ChosenCadence {
    let words = Folding.tokens(typed)
    let letter = words.first == "tier" ? Array(words.dropFirst()) : words
    if letter.count == 1, let tier = Relationship.Tier(rawValue: letter[0].uppercased()) { return .tier(tier) }
    if words == ["none"] || words == ["no"] || words == ["off"] || words == ["never"] { return .none }
    if let days = CadenceWords.read(typed), allowedDays.contains(days) { return .days(days) }
    throw .unreadable(
      what: .cadence, typed: typed,
      choices: ["A", "B", "C", "monthly", "quarterly", "twice a year", "every 6 weeks", "none"])
  }

  private static let allowedDays = Relationship.Cadence.allowed.days

  /// A span in days: `45`, `10 weeks`.
  package static func days(_ typed: String) throws(Refusal) -> Int {
    let text = trimmed(typed)
    if let days = Int(text) ?? CadenceWords.read(text), allowedDays.contains(days) { return days }
    throw .unreadable(what: .cadence, typed: typed, choices: ["45", "6 weeks", "2 months"])
  }

  /// A whole number within bounds: a level, a limit.
  package static func number(_ typed: String, within bounds: ClosedRange<Int>) throws(Refusal) -> Int {
    if let number = Int(trimmed(typed)), bounds.contains(number) { return number }
    throw .unreadable(
      what: .number, typed: typed,
      choices: bounds.count < 10 ? bounds.map { "\($0)" } : ["\(bounds.lowerBound) to \(bounds.upperBound)"])
  }
}
