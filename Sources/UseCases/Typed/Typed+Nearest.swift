import Insight

extension Typed {
  /// The words that `typed` is probably a slip of the pen for: those it begins, else those one or two letters away.
  package static func nearest(to typed: String, among words: [String]) -> [String] {
    let begun = words.filter { $0.hasPrefix(typed) }
    return begun.isEmpty ? words.filter { EditDistance.isWithin(typed.count < 5 ? 1 : 2, typed, $0) } : begun
  }
}
