import Domain

extension Writing {
  /// Makes one relationship's standing anew from its evidence; that of somebody who is gone goes too.
  ///
  /// - Parameter changed: kinds of evidence this act has written of.
  @discardableResult
  func settle(
    _ contact: ContactID, _ evaluate: Database.Evaluator, changed: EvidenceKinds
  ) throws(StoreError) -> Standing? {
    guard let person = try person(contact) else {
      try forgetStanding(of: contact)
      return nil
    }
    let evidence = try evidence(of: person, person.concluded?.kinds.union(changed) ?? .all)
    let standing = evaluate(evidence, world.now())
    let priority = Priority.of(
      evidence.relationship, standing, written: hasNewNames(contact) ? nil : person.concluded?.priority)
    let indexed = person.concluded?.agenda.indexed(filed.act) ?? Agenda()
    try write(standing, priority: priority, evidence.kinds(concluding: standing), over: indexed)
    try settleGiving(of: contact, standing, evidence.kinds, after: person.concluded)
    let written = hasNewNames(contact) ? 0 : person.concluded?.priority ?? 0
    if priority != written { try prioritise(contact, priority) }
    return standing
  }

  /// - Parameter indexed: what the index of agendas holds of this relationship.
  func write(
    _ standing: Standing, priority: Int, _ kinds: EvidenceKinds, over indexed: Agenda = Agenda()
  ) throws(StoreError) {
    lastPerson = nil
    let agenda = Agenda(standing)
    let isFiledLater = agenda != indexed && leaveUnfiled(standing.contact)
    let old = isFiledLater ? indexed : nil
    try sql(
      """
      INSERT OR REPLACE INTO standing(n, u, contact, basis, their_trust, my_trust, strain, last_two_sided, last_touch,
        exchanges, rhythm, due, unanswered, earned, rules, priority, kinds, turns, openings, act, filed_turns,
        filed_openings)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      n, u, standing.contact, standing.basis.rawValue, standing.theirTrust?.rawValue, standing.myTrust?.rawValue,
      standing.strain.rawValue, standing.lastTwoSided, standing.lastTouch, standing.exchanges, standing.rhythm,
      standing.due, standing.unanswered, standing.earned.map(\.rawValue).joined(separator: ","), stamp, priority,
      kinds.rawValue, agenda.turns, agenda.openings, act.number, old?.turns, old?.openings)
    if !isFiledLater { try file(agenda, over: indexed, of: standing.contact) }
  }

  private func forgetStanding(of contact: ContactID) throws(StoreError) {
    lastPerson = nil
    try unfile(contact)
    try sql("DELETE FROM standing WHERE n = ? AND u = ? AND contact = ?").run(n, u, contact)
  }

  /// All who have a standing.
  func everybody() throws(StoreError) -> [ContactID] {
    try sql("SELECT contact FROM standing WHERE n = ? AND u = ?")
      .all(n, u) { (row) throws(StoreError) in try row.id(0) }
  }
}

extension Evidence {
  /// What stands beside a standing made from this.
  func kinds(concluding standing: Standing) -> EvidenceKinds { standing.isMet ? kinds.union(.titles) : kinds }

  /// The kinds of which there is something.
  var kinds: EvidenceKinds {
    var kinds: EvidenceKinds = []
    if !promises.isEmpty { kinds.insert(.promises) }
    if !helps.isEmpty { kinds.insert(.helps) }
    if !asks.isEmpty { kinds.insert(.asks) }
    if !referrals.isEmpty { kinds.insert(.referrals) }
    if !namedIn.isEmpty { kinds.insert(.namedIn) }
    if !facts.isEmpty { kinds.insert(.facts) }
    if !oneToOnes.isEmpty { kinds.insert(.oneToOnes) }
    if !introductions.isEmpty { kinds.insert(.introductions) }
    if !opportunities.isEmpty { kinds.insert(.opportunities) }
    if !credits.isEmpty { kinds.insert(.credits) }
    return kinds
  }
}

/// Where somebody stands in a list of people whose names fit equally well.
enum Priority {
  /// Those with a rhythm before the others, the more recent first; a tier weighs as much as two years.
  ///
  /// - Parameter written: what stands beside the person's words now. It stays while it is less than two years off: finer
  ///   differences decide nothing, and a page for each word would be written to record them.
  static func of(_ relationship: Relationship, _ standing: Standing, written: Int?) -> Int {
    let halfYears = (standing.lastTouch ?? standing.lastTwoSided).map { Int($0.seconds / 15_768_000) } ?? 0
    let tier: Int =
      switch relationship.tier {
      case .a: 12
      case .b: 8
      case .c: 4
      case nil: 0
      }
    let priority = halfYears + tier
    guard let written, abs(written - priority) < 4 else { return priority }
    return written
  }
}
