package import Domain

/// Why something can't be told of a group.
package enum GroupTrouble: Hashable, Sendable {
  /// Something was told, and not of which one.
  case unnamed
  /// None is called so; these are on record.
  case none(named: String, groups: [String])
  case several(named: String, groups: [String])
  case notMember(ListedPerson, group: String)
  /// What was given holds no member.
  case noMembers(path: String)
  /// Another group is called so already.
  case named(String)
}

extension GroupTrouble {
  /// The word that programs know it by (docs/json.md).
  var code: String {
    switch self {
    case .unnamed: "missing"
    case .none: "noSuchGroup"
    case .several: "severalGroups"
    case .notMember: "notMember"
    case .noMembers: "noMembers"
    case .named: "groupNamed"
    }
  }
}
