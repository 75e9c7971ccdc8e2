/// The user's own side.
package struct Me: Hashable, Sendable, Codable {
  package var name: PersonName
  /// The user's own mail addresses and profiles: tells an import which way a message went.
  package var identifiers: [Identifier]
  /// One sentence: who is a good referral for me.
  package var sentence: String
  package var offerings: [Offering]
  package var gains: Gains

  /// What the user offers, with at most three questions that must be answered before a pitch (P4).
  package struct Offering: Hashable, Sendable, Codable {
    package var name: String
    package var mustQuestions: [String]

    package init(name: String, mustQuestions: [String] = []) {
      (self.name, self.mustQuestions) = (name, mustQuestions)
    }
  }

  /// Goals, accomplishments, interests, networks, skills.
  package struct Gains: Hashable, Sendable, Codable {
    package var goals: String
    package var accomplishments: String
    package var interests: String
    package var networks: String
    package var skills: String

    package init(
      goals: String = "", accomplishments: String = "", interests: String = "", networks: String = "",
      skills: String = ""
    ) {
      (self.goals, self.accomplishments, self.interests) = (goals, accomplishments, interests)
      (self.networks, self.skills) = (networks, skills)
    }
  }

  package init(
    name: PersonName = PersonName(), identifiers: [Identifier] = [], sentence: String = "",
    offerings: [Offering] = [], gains: Gains = Gains()
  ) {
    (self.name, self.identifiers, self.sentence) = (name, identifiers, sentence)
    (self.offerings, self.gains) = (offerings, gains)
  }
}
