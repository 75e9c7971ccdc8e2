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
