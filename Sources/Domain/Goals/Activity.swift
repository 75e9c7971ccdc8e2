/// Something the user did for their network, by its identifier: what can be tied to a goal (P18).
package enum Activity: Hashable, Sendable, Codable {
  case touch(id: TouchID)
  case ask(id: ID<Ask>)
  case help(id: ID<Help>)
  case referral(id: ID<Referral>)
  case introduction(id: ID<Introduction>)
  case opportunity(id: ID<Opportunity>)
  case oneToOne(id: ID<OneToOne>)
  case event(id: ID<Event>)
  case face(id: ID<Face>)
  case contribution(id: ID<Contribution>)
}

/// An activity was for this goal, because the user said so. What is tied to none counts where it fits.
package struct GoalTie: Hashable, Sendable, Codable {
  package var activity: Activity
  package var goal: ID<Goal>

  package init(activity: Activity, goal: ID<Goal>) { (self.activity, self.goal) = (activity, goal) }
}

/// Work on the network in public: a post, a comment, a talk (P24).
package struct Contribution: Hashable, Sendable, Codable {
  package var id: ID<Contribution>
  package var kind: Kind
  /// What about.
  package var what: String
  /// Where: a site, a podium.
  package var place: String
  package var day: Day

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case post, comment, talk
  }

  package init(id: ID<Contribution>, kind: Kind, what: String, place: String = "", day: Day) {
    (self.id, self.kind, self.what, self.place, self.day) = (id, kind, what, place, day)
  }
}
