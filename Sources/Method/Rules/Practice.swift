package import Domain

/// What evaluating needs beside the evidence and the time: the rules, the user's own side, and their zone.
package struct Practice: Hashable, Sendable {
  package var rules: Rules
  package var me: Me
  package var zone: Zone

  package init(rules: Rules = .defaults, me: Me = Me(), zone: Zone) {
    (self.rules, self.me, self.zone) = (rules, me, zone)
  }
}
