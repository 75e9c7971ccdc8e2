package import Domain
import Store
package import UseCases

extension Words {
  /// What follows from an act, in a line or two; nothing where nothing does.
  package func follows(_ follows: Follows, for person: ListedPerson) -> Passage {
    var passage = Passage()
    var said: [String] = []
    if let trust = follows.trust { said.append("\(first(person)): \(word(trust)) now.") }
    if let strain = follows.strain { said.append(self.said(strain, with: person)) }
    if follows.isMoved, let next = follows.next { said.append("\(first(person)): next by \(by(next)).") }
    if !said.isEmpty { passage.add(Line(said.joined(separator: "  "), column: 2)) }
    if let kind = follows.earned.first {
      let earned = Self.list(follows.earned.map { noun($0) })
      passage.add(
        Line("Earned now: \(earned).  tend ask \(kind.rawValue) \(typed(person))", column: 2, principle: .finishTheJob))
    }
    return passage
  }

  /// What stands between the two from now on.
  func said(_ strain: Strain, with person: ListedPerson) -> String {
    switch strain {
    case .none: "Nothing stands between you any more."
    case .light: "Asks become careful until it is made good."
    case .heavy: "No asks until it is made good:  tend repair \(typed(person))"
    }
  }
}
