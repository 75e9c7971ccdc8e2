package import Domain
import Store

/// The user's own side, and what of it is still missing.
package struct MeShown: Hashable, Sendable, Encodable {
  package var me: Me
  /// Where national phone numbers are from: two letters; empty where it was not told.
  package var region: String
  package var missing: [MePart]

  package init(me: Me, region: String, missing: [MePart]) {
    (self.me, self.region, self.missing) = (me, region, missing)
  }
}

/// A part of the user's own side.
package enum MePart: String, Hashable, Sendable, Encodable, CaseIterable {
  case name, mail, phone, profile, sentence, offering, goals, accomplishments, interests, networks, skills, region
}

extension Network {
  package func showMe() throws(Refusal) -> MeShown {
    try read { reading in MeShown(me: try reading.me(), region: try reading.setting(Setting.region)?.value ?? "") }
  }
}

extension MeShown {
  init(me: Me, region: String) {
    let missing = MePart.allCases.filter { part in
      switch part {
      case .name: me.name.isEmpty
      case .mail: !me.identifiers.contains { $0.kind == .mail }
      case .sentence: me.sentence.isEmpty
      case .offering: me.offerings.isEmpty
      case .goals: me.gains.goals.isEmpty
      case .accomplishments: me.gains.accomplishments.isEmpty
      case .interests: me.gains.interests.isEmpty
      case .networks: me.gains.networks.isEmpty
      case .skills: me.gains.skills.isEmpty
      case .region: region.isEmpty
      // Nice to have, and nothing waits for them.
      case .phone, .profile: false
      }
    }
    self.init(me: me, region: region, missing: missing)
  }
}
