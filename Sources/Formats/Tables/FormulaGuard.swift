/// Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a return as a formula. Such a cell is written
/// with an apostrophe before it, which they hide and which is taken off again when the table is read.
///
/// A telephone number (`+32 475 12 34 56`) is left as it is: it can call nothing, and people read it. A cell that
/// already begins with apostrophes and then one of these characters gets one more, so that reading is exact.
enum FormulaGuard {
  static let mark = UInt8(ascii: "'")

  /// Whether the content, behind any apostrophes, begins as a formula does.
  static func applies(to content: some Collection<UInt8>) -> Bool {
    switch content.first(where: { $0 != mark }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13: true
    default: false
    }
  }

  static func isTelephone(_ content: some Collection<UInt8>) -> Bool {
    guard content.first == UInt8(ascii: "+") else { return false }
    return content.dropFirst().allSatisfy { byte in
      switch byte {
      case 48...57, 32, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }
}
