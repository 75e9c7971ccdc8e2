package import Domain
import Store

/// A referral as it is to be noted, or how one on record went on.
package struct ReferralTold: Hashable, Sendable {
  package var by: Side
  /// "Lena Brandt, needs an audit": who, then why.
  package var text: String
  /// Nil: as it is. A new one is of level 1, since a referral begins there; 0 is said of a lead.
  package var level: Int?
  package var status: Referral.Status?
  package var value: Money?
  /// Nil: today.
  package var on: Day?

  package init(by: Side, _ text: String) { (self.by, self.text) = (by, text) }
}

/// A referral as it was noted.
package struct ReferralNoted: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var referral: Referral
  /// Who the third party is, where they are in the network.
  package var prospect: ListedPerson?
  /// It was on record, and went on.
  package var isKnown: Bool
  package var follows: Follows

  package init(
    person: ListedPerson, referral: Referral, prospect: ListedPerson?, isKnown: Bool, follows: Follows = Follows()
  ) {
    (self.person, self.referral, self.prospect, self.isKnown) = (person, referral, prospect, isKnown)
    self.follows = follows
  }
}

extension Network {
  /// Notes a referral passed by either side (P16). One on record from this person with the same third party goes on: a
  /// status, a level, a value. Somebody whose whole name it is becomes its prospect; nobody is made.
  package func referral(with contact: ContactID, _ told: ReferralTold) throws(Refusal) -> ReferralNoted {
    let parts = told.text.split(separator: ",", maxSplits: 1).map { Typed.trimmed(String($0)) }
    guard let name = parts.first, !name.isEmpty else { throw .missing(.prospect) }
    let reason = parts.count > 1 ? parts[1] : ""
    var (noted, follows) = try act(told.by == .me ? "give" : "got", on: contact) { writing, person in
      let at = writing.world.instant(on: told.on)
      let known = try writing.referrals(with: contact).last {
        $0.by == told.by && Set(Folding.tokens($0.prospect)).isSuperset(of: Folding.tokens(name))
      }
      if known == nil, told.goesOn {
        throw Refusal.noSuchReferral(
          name, with: person, by: told.by, open: try writing.openReferrals(with: contact, by: told.by))
      }
      let namesakes = try writing.namesakes(of: known?.prospect ?? name).filter { $0.contact != contact }
      var referral =
        known
        ?? Referral(
          id: writing.world.id(), contact: contact, by: told.by, prospect: name,
          prospectContact: namesakes.count == 1 ? namesakes[0].contact : nil, level: told.level ?? 1, passed: at)
      if !reason.isEmpty { referral.reason = reason }
      if let level = told.level { referral.level = level }
      if let status = told.status, status != referral.status { (referral.status, referral.changed) = (status, at) }
      if let value = told.value { referral.value = value }
      try writing.save(referral)
      writing.describe("\(person.name): \(referral.prospect)")
      let prospect = try referral.prospectContact.flatMap { id in try writing.introduced(id) }
      return ReferralNoted(person: person, referral: referral, prospect: prospect, isKnown: known != nil)
    }
    noted.follows = follows
    return noted
  }
}

extension ReferralTold {
  /// It says how a referral went on, so that one is on record.
  fileprivate var goesOn: Bool { status != nil || value != nil }
}

extension Reading {
  /// Whom the referrals that have not come to their end are about, the latest first.
  fileprivate func openReferrals(with contact: ContactID, by side: Side) throws(StoreError) -> [String] {
    try referrals(with: contact).reversed().filter { $0.by == side && $0.status != .won && $0.status != .lost }
      .map(\.prospect)
  }
}
