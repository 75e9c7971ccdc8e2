package import Domain
import Store

/// Which group is meant by what was typed.
package enum GroupMeant: Hashable, Sendable {
  case one(ID<Group>)
  case several([String])
  /// None is called so; these are on record.
  case none(groups: [String])
}

extension Network {
  /// The group that a name means: any beginning of its words. Of those the user has left only where no other is meant.
  package func group(meantBy typed: String) throws(Refusal) -> GroupMeant {
    try read { reading in
      let all = try reading.groups()
      let present = all.filter { $0.left == nil }.matching(typed)
      let found = present.isEmpty ? all.matching(typed) : present
      if found.count == 1 { return .one(found[0].id) }
      return found.isEmpty ? .none(groups: all.prefix(9).map(\.name)) : .several(found.prefix(9).map(\.name))
    }
  }
}

extension [Group] {
  /// Those that a typed name means.
  func matching(_ typed: String) -> [Group] { named(typed) { $0.name } }
}

extension Group {
  /// The shortest name that means this one among all: `bni`, `bni ghent`.
  func typed(among all: [Group]) -> String {
    let words = Folding.tokens(name)
    let whole = words.joined(separator: " ")
    return words.prefix(1).first { $0.count > 1 && all.matching($0).allSatisfy { $0.id == id } } ?? whole
  }
}
