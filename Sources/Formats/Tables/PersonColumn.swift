/// What one column holds.
package struct PersonColumn: Hashable, Sendable {
  package var field: PersonField
  /// `work`, `home`: what the header says of the value.
  package var label: String
  /// Columns of one field's group belong together: the parts of an address, the two halves of a position.
  var group: Int
  /// The cells are not the value but its label (`E-mail 1 - Label`).
  package var isLabel: Bool

  init(_ field: PersonField, label: String = "", group: Int = 0, isLabel: Bool = false) {
    (self.field, self.label, self.group, self.isLabel) = (field, label, group, isLabel)
  }
}

/// Headers as they are compared: lower case, letters and digits alone, so that `E-mail Address`, `email_address` and
/// `Email address ` are one.
enum HeaderKey {
  static func of(_ header: String) -> String {
    String(header.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// `email1value` with prefix `email` is (1, `value`).
  static func numbered(_ key: String, _ prefix: String) -> (number: Int, part: String)? {
    guard key.hasPrefix(prefix) else { return nil }
    let rest = key.dropFirst(prefix.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    return (number, String(rest.dropFirst(digits.count)))
  }
}
