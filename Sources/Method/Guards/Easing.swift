package import Domain

/// The guards to offer easing of: of the user's last five overrides of one whose end is known, four went well.
/// Those already eased are not offered again.
package func guardsToEase(after overrides: [Ask.Override], rules: Rules) -> [Guard] {
  Guard.allCases.filter { speaker in
    guard !rules.guards.eased.contains(speaker) else { return false }
    let known = overrides.filter { $0.guardName == speaker }.compactMap(\.wentWell).suffix(rules.guards.easeOf)
    return known.count >= rules.guards.easeOf && known.count { $0 } >= rules.guards.easeWell
  }
}
