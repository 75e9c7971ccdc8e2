package import Domain

extension Typed {
  private static let signs: [Character: String] = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]
  /// Currencies without a smaller unit (ISO 4217).
  private static let whole: Set<String> = ["JPY", "KRW", "ISK", "CLP", "VND", "XAF", "XOF", "XPF", "UGX", "RWF", "PYG"]

  /// `€4,200`, `4200.50 EUR`, `4200`; without a currency, euros. A mark with two digits after it is the decimal one.
  package static func money(_ typed: String) throws(Refusal) -> Money {
    var digits = ""
    var code = ""
    for character in typed {
      switch character {
      case "0"..."9", ".", ",": digits.append(character)
      case " ", "'", "\u{A0}": continue
      case _ where signs[character] != nil: code += signs[character] ?? ""
      case _ where character.isASCII && character.isLetter: code += character.uppercased()
      default: throw unreadable(typed)
      }
    }
    let currency = code.isEmpty ? "EUR" : code
    let (units, cents) = parts(of: digits)
    guard currency.count == 3, let amount = Int64(units), (0...1_000_000_000_000).contains(amount) else {
      throw unreadable(typed)
    }
    if whole.contains(currency) { return Money(minor: amount, currency: currency) }
    return Money(minor: amount * 100 + (Int64(cents) ?? 0), currency: currency)
  }

  /// Units, and two digits of cents where the last mark is followed by one or two digits.
  private static func parts(of digits: String) -> (units: String, cents: String) {
    let isMark: (Character) -> Bool = { $0 == "." || $0 == "," }
    let units = digits.filter { !isMark($0) }
    guard let mark = digits.lastIndex(where: isMark) else { return (units, "") }
    let after = String(digits[digits.index(after: mark)...])
    guard (1...2).contains(after.count) else { return (units, "") }
    return (String(units.dropLast(after.count)), after.count == 1 ? after + "0" : after)
  }

  private static func unreadable(_ typed: String) -> Refusal {
    .unreadable(what: .number, typed: typed, choices: ["4200", "€4,200", "4200 USD"])
  }
}
