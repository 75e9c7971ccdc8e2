package import Domain
import Method
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
  /// What is to be said of passing it on, where the user did: their name is on it (P16).
  package var verdict: Verdict?
  package var follows: Follows

  package init(
    person: ListedPerson, referral: Referral, prospect: ListedPerson?, isKnown: Bool, verdict: Verdict? = nil,
    follows: Follows = Follows()
  ) {
    (self.person, self.referral, self.prospect, self.isKnown) = (person, referral, prospect, isKnown)
    (self.verdict, self.follows) = (verdict, follows)
  }
}

extension Network {
  /// Notes a referral passed by either side (P16). An open one from this person with the same third party goes on: a
  /// status, a level, a value. One that has ended does so only where its outcome is told of its whole name; the same
  /// third party passed on again is another referral. Somebody whose whole name it is becomes its prospect; nobody is made.
  package func referral(with contact: ContactID, _ told: ReferralTold) throws(Refusal) -> ReferralNoted {
    let (name, reason) = try told.named()
    var (noted, follows) = try act(told.by == .me ? "give" : "got", on: contact) { writing, person in
      let at = writing.world.instant(on: told.on)
      let all = try writing.referrals(with: contact)
      let known = told.meant(name, among: all)
      if known == nil, told.goesOn || (reason.isEmpty && told.level != nil && told.ended(name, among: all) != nil) {
        throw Refusal.noSuchReferral(
          name, with: person, by: told.by, open: try writing.openReferrals(with: contact, by: told.by))
      }
      try writing.refuseSelf(name, with: person)
      let verdict = told.by == .me && known == nil ? try writing.verdict(onReferring: told, to: contact) : nil
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
      return ReferralNoted(
        person: person, referral: referral, prospect: prospect, isKnown: known != nil, verdict: verdict)
    }
    noted.follows = follows
    return noted
  }
}

extension ReferralTold {
  /// Who, then why.
  func named() throws(Refusal) -> (name: String, reason: String) {
    let parts = text.split(separator: ",", maxSplits: 1).map { Typed.trimmed(String($0)) }
    guard let name = parts.first, !name.isEmpty else { throw .missing(.prospect) }
    return (name, parts.count > 1 ? parts[1] : "")
  }

  /// The one on record that is spoken of; nil where this is new.
  fileprivate func meant(_ name: String, among all: [Referral]) -> Referral? {
    named(name, among: all.filter(\.status.isOpen)) ?? (tellsOutcome ? ended(name, among: all, wholly: true) : nil)
  }

  /// The last that has come to its end, where these words mean it; `wholly`: where they are the whole name.
  fileprivate func ended(_ name: String, among all: [Referral], wholly: Bool = false) -> Referral? {
    named(name, among: all.filter { !$0.status.isOpen }, wholly: wholly)
  }

  private func named(_ name: String, among all: [Referral], wholly: Bool = false) -> Referral? {
    let words = Set(Folding.tokens(name))
    return all.last { referral in
      let prospect = Set(Folding.tokens(referral.prospect))
      return referral.by == by && (wholly ? prospect == words : prospect.isSuperset(of: words))
    }
  }

  /// It says how a referral went on, so that one is on record.
  fileprivate var goesOn: Bool { status != nil || value != nil }

  /// It may be said of one that has ended: how it ended, or what it was worth.
  private var tellsOutcome: Bool { status.map { !$0.isOpen } ?? (value != nil) }
}

extension Reading {
  /// A referral has three people in it: nobody is passed to themselves, nor is the user.
  func refuseSelf(_ name: String, with person: ListedPerson) throws {
    let words = Set(Folding.tokens(name))
    let own = Set(Folding.tokens(try me().name.full))
    guard words != Set(Folding.tokens(person.name)) else { throw Refusal.sameTwice(person) }
    guard own.isEmpty || words != own else { throw Refusal.referralOfMe }
  }

  func verdict(onReferring told: ReferralTold, to contact: ContactID) throws -> Verdict? {
    guard let evidence = try evidence(of: contact) else { return nil }
    return Method.verdict(
      onReferring: try told.named().name, level: told.level ?? 1, evidence, practice: try practice(), now: world.now())
  }

  /// Whom the referrals that have not come to their end are about, the latest first.
  fileprivate func openReferrals(with contact: ContactID, by side: Side) throws(StoreError) -> [String] {
    try referrals(with: contact).reversed().filter { $0.by == side && $0.status.isOpen }.map(\.prospect)
  }
}
