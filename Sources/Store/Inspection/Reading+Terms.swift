import Domain
import Insight

extension Reading {
  /// Compares the terms of needs, offers and titles with what these say.
  func wrongTerms() throws(StoreError) -> [Finding] {
    let term = try sql("SELECT trust FROM term WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    var (expected, missing) = (0, 0)
    try forEachContact { (contact) throws(StoreError) in
      let trust = try givingTrust(of: contact.id)
      for fact in try facts(of: contact.id) {
        guard let side = fact.termSide else { continue }
        for each in Terms.of(fact.text) {
          expected += 1
          let found = try term.first(n, side.rawValue, each, fact.id, contact.id) { $0.int(0) }
          if found != (side == .offer ? trust : 0) { missing += 1 }
        }
      }
      guard try hasTitles(contact.id) else { return }
      for each in contact.particulars.titleTerms {
        expected += 1
        let side = TermSide.title.rawValue
        if try term.first(n, side, each, contact.id, contact.id, row: { $0.int(0) }) != trust { missing += 1 }
      }
    }
    // What stands there beyond what was looked for belongs to nobody.
    let wrong = missing + max(0, try count("term") - (expected - missing))
    return wrong == 0 ? [] : [.derived(.terms, count: wrong)]
  }

  /// More people need one of these than an offer is brought to at once.
  func isNeededByMany(_ facts: [Fact]) throws(StoreError) -> Bool {
    for fact in facts where fact.termSide == .need {
      for term in Terms.of(fact.text) where try contacts(needing: term).count > Writing.needyLimit { return true }
    }
    return false
  }
}
