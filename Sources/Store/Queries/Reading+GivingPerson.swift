import Domain
import Insight

/// Of somebody who may have what another needs, what decides whether they are turned to.
struct GivingPerson {
  var contact: ContactID
  var peace: Peace
  /// The day on which a promise to them is so late that they are to be left in peace, if nothing is done.
  var strainedFrom: Day?
  var trust: Stage?
  /// Where they live or work.
  var cities: [String]
  /// What they are at present.
  var titles: [String]
  /// Their titles count: the two have met.
  var hasTitles: Bool

  /// Whether they are to be left in peace with other people's needs.
  enum Peace: Hashable {
    case none
    case until(Day)
    /// Family and friends, a pause without an end, something to be made good first.
    case always
  }
}

extension Reading {
  func givingPerson(_ contact: ContactID) throws(StoreError) -> GivingPerson? {
    try sql(
      """
      SELECT \(Relationship.columns), addresses, positions, strain, my_trust, their_trust, kinds, openings
      FROM contact
      LEFT JOIN relationship ON relationship.n = contact.n AND relationship.u = ? AND relationship.contact = contact.id
      LEFT JOIN standing ON standing.n = contact.n AND standing.u = ? AND standing.contact = contact.id
      WHERE contact.n = ? AND contact.id = ?
      """
    ).first(u, u, n, contact) { (row) throws(StoreError) in
      let relationship = row.isNull(0) ? nil : try Relationship(of: contact, row)
      let trust = row.isNull(17) ? 18 : 17 as Int32
      // Time alone makes a strain heavy, and writes nothing; from when it does is kept with the steps.
      let strained = row.isNull(20) ? nil : try Opening.all(in: row.bytes(20)).heavyStrain
      let isHeavy = row.int(16) == Strain.heavy.rawValue || strained.map { $0 <= world.now() } ?? false
      return GivingPerson(
        contact: contact, peace: peace(of: relationship, isHeavy: isHeavy),
        strainedFrom: isHeavy ? nil : strained.map { world.zone.day(of: $0) },
        trust: row.isNull(trust) ? nil : try row.numbered(trust), cities: try row.addresses(14).map(\.city),
        titles: try row.positions(15).filter { $0.to == nil }.map(\.title),
        hasTitles: EvidenceKinds(rawValue: row.int(19)).contains(.titles))
    }
  }

  private func peace(of relationship: Relationship?, isHeavy: Bool) -> GivingPerson.Peace {
    if isHeavy || relationship?.isPersonal ?? false { return .always }
    guard let pause = relationship?.pause, pause.from <= world.now() else { return .none }
    guard let until = pause.until else { return .always }
    return until > world.today ? .until(until) : .none
  }
}

extension [Opening] {
  /// From when something heavy is to be made good.
  var heavyStrain: Instant? { lazy.filter { $0.kind == .repair }.map(\.from).min() }
}
