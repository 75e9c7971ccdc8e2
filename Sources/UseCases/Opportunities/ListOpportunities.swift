package import Domain
import Method
import Store

/// Opportunities by how far they have come, and those that came to an end in the last ninety days.
package struct OpportunitiesShown: Sendable, Encodable {
  package var open: [OpportunityShown]
  package var ended: [OpportunityShown]
}

extension Network {
  package func opportunities() throws(Refusal) -> OpportunitiesShown {
    try read { reading in
      let all = try reading.opportunities().map { try reading.shown($0) }
      let recently = world.now().adding(days: -90)
      let order = Opportunity.Status.allCases
      return OpportunitiesShown(
        open: all.filter(\.opportunity.status.isOpen).sorted { one, other in
          let (first, second) = (one.opportunity, other.opportunity)
          let places = (order.firstIndex(of: first.status) ?? 0, order.firstIndex(of: second.status) ?? 0)
          return places.0 != places.1 ? places.0 > places.1 : first.changed < second.changed
        },
        ended: all.filter { !$0.opportunity.status.isOpen && $0.opportunity.changed >= recently }
          .sorted { $0.opportunity.changed > $1.opportunity.changed })
    }
  }

  /// The open one with a person, as it stands; nil where there is none.
  package func openOpportunity(with contact: ContactID) throws(Refusal) -> OpportunityShown? {
    try read { reading in
      try reading.opportunities(with: contact).last(where: \.status.isOpen).map { try reading.shown($0) }
    }
  }
}

extension Reading {
  func shown(_ opportunity: Opportunity, isNewClient: Bool = false) throws -> OpportunityShown {
    var (from, referrer): (String, ListedPerson?) = ("", nil)
    switch opportunity.source {
    case .referral(let id):
      referrer = try Referral.load(EntityKey(id), in: self).flatMap { try introduced($0.contact) }
      from = referrer?.name ?? ""
    case .event(let id): from = try Event.load(EntityKey(id), in: self)?.name ?? ""
    case .told(let text): from = text
    case .introduction, .ask, nil: break
    }
    return OpportunityShown(
      person: try named(opportunity.contact), opportunity: opportunity,
      openQuestions: opportunity.status.isOpen ? try me().mustQuestions(of: opportunity) : [], cameFrom: from,
      referrer: referrer, isNewClient: isNewClient, follows: Follows())
  }
}
