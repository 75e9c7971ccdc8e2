import Domain
import Insight

/// What an act has changed of what people could give: who needs any of it, or is being introduced to them, is concluded
/// anew when the act ends.
struct GivingChanges {
  /// Of offers and titles that came or went.
  var terms: Set<String> = []
  /// At which somebody is now, or is no more.
  var organizations: Set<String> = []
  /// Of whom something else changed: how far they are trusted, a pause.
  var givers: Set<ContactID> = []

  var isEmpty: Bool { terms.isEmpty && organizations.isEmpty && givers.isEmpty }
}

extension Writing {
  /// Of one term, so many people's needs are concluded anew; those of the others are looked at when they are next written
  /// of.
  static let needyLimit = 50

  func givingMayChange(of contact: ContactID) { giving.givers.insert(contact) }

  func presenceMayChange(at places: [Finders.Place]) {
    for place in places where place.isPresent { giving.organizations.insert(place.organization) }
  }

  /// What follows from a standing for the needs of others: whose title counts, and how far they are trusted.
  func settleGiving(
    of contact: ContactID, _ standing: Standing, _ kinds: EvidenceKinds, after concluded: PersonRow.Concluded?
  ) throws(StoreError) {
    // With new particulars the old titles went.
    let hadTitles = concluded?.kinds.contains(.titles) ?? false && !hasNewNames(contact)
    if hadTitles != standing.isMet { try setTitles(of: contact, standing.isMet, standing.givingTrust) }
    let before = concluded?.standing
    if before?.givingTrust ?? 0 != standing.givingTrust {
      if kinds.contains(.facts) { try setTrust(standing.givingTrust, ofOffersBy: contact) }
      if hadTitles, standing.isMet { try setTrust(standing.givingTrust, ofTitlesOf: contact) }
    }
    if before?.trustInGiver != standing.trustInGiver || (before?.strain == .heavy) != (standing.strain == .heavy)
      || before?.openings.heavyStrain != standing.openings.heavyStrain
    {
      givingMayChange(of: contact)
    }
  }

  /// Those whose needs may be met otherwise after what was changed, or whose introductions may.
  func takeNeedy() throws(StoreError) -> [ContactID] {
    guard !giving.isEmpty else { return [] }
    let changes = giving
    giving = GivingChanges()
    var needy: Set<ContactID> = []
    for giver in changes.givers { needy.formUnion(try contacts(introducedTo: giver)) }
    guard try hasNeeds() else { return needy.sorted() }
    var terms = changes.terms
    for name in changes.organizations { if let term = OrganizationName.term(name) { terms.insert(term) } }
    for giver in changes.givers { terms.formUnion(try termsOfGiving(giver)) }
    for term in terms { needy.formUnion(try contacts(needing: term).prefix(Self.needyLimit)) }
    return needy.sorted()
  }

  /// To whom they are being introduced.
  private func contacts(introducedTo contact: ContactID) throws(StoreError) -> [ContactID] {
    try introductions(of: contact).filter { $0.end == nil && $0.made == nil }
      .map { $0.sides(of: contact).other.contact }
  }

  /// By which terms somebody's giving is found.
  private func termsOfGiving(_ contact: ContactID) throws(StoreError) -> Set<String> {
    var terms: Set<String> = []
    for fact in try facts(of: contact) where fact.termSide == .offer { terms.formUnion(Terms.of(fact.text)) }
    guard let particulars = try self.contact(contact)?.particulars else { return terms }
    terms.formUnion(particulars.titleTerms)
    for position in particulars.positions where position.to == nil {
      if let term = OrganizationName.term(position.organization) { terms.insert(term) }
    }
    return terms
  }
}
