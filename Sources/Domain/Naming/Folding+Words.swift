extension Folding {
  /// All folded words of a text, however many: for comparing what was said. `tokens` has those that a name is found by.
  package static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map { fold(String($0)) }
  }
}
