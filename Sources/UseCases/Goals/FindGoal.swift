package import Domain
import Store

extension Network {
  /// The goal that typed words mean: those under way first.
  package func goal(_ typed: String) throws(Refusal) -> ID<Goal> {
    try read { reading in
      let all = try reading.goals()
      if let id = ID<Goal>(text: typed), all.contains(where: { $0.id == id }) { return id }
      let found = all.meant(by: typed)
      guard let goal = found.last, found.count == 1 else {
        let near = found.isEmpty ? all.filter { $0.end == nil } : found
        throw Refusal.noSuchGoal(typed, near: near.map(\.title))
      }
      return goal.id
    }
  }
}

extension [Goal] {
  /// Those that typed words mean: of one under way the whole name, then beginnings of its words; else of one that ended.
  func meant(by typed: String) -> [Goal] {
    let words = Folding.tokens(typed)
    let open = filter { $0.end == nil }.called(words)
    return open.isEmpty ? called(words) : open
  }

  private func called(_ words: [String]) -> [Goal] {
    let exact = filter { !$0.name.isEmpty && Folding.tokens($0.name) == words }
    return exact.isEmpty ? filter { $0.answers(to: words) } : exact
  }
}

extension Goal {
  /// A word of the name or the measure, or a number of either: of `10 clients` and `5 clients` the number tells them apart.
  fileprivate func answers(to words: [String]) -> Bool {
    let tokens = Folding.tokens("\(name) \(Typed.said(measure.rawValue))") + (measure == .role ? ["a"] : ["of"])
    return words.contains { $0 != "of" && $0 != "a" }
      && words.allSatisfy { word in
        word.allSatisfy(\.isNumber)
          ? word == figure || tokens.contains(word) : tokens.contains { $0.hasPrefix(word) }
      }
  }

  /// `10`; of money its whole amount: `40000`.
  private var figure: String { String(currency == nil ? target : target / 100) }

  /// What one types to mean this goal alone: the last word of its name, its measure, the number with it, all of the name.
  func typed(among all: [Goal]) -> String {
    let counted = Folding.tokens(Typed.said(measure.rawValue)).joined(separator: "-")
    let word = Folding.tokens(name).last { $0.contains { $0.isLetter } }
    // One role is meant without a number.
    let measured = measure == .role ? ["a role"] : [counted, "\(figure) \(counted)"]
    let ways = [word].compactMap { $0 } + measured + [name, "\(name) \(counted)"]
    let way = ways.first { way in
      // "goal role --by ..." begins a new one.
      all.meant(by: way).map(\.id) == [id] && way != Measure.role.rawValue
    }
    return way ?? id.text
  }
}
