import Domain

extension Reading {
  /// Compares what people are found by with what they say; their words are looked at with their standings.
  func wrongFinders() throws(StoreError) -> [Finding] {
    let address = try sql("SELECT 1 FROM identifier WHERE n = ? AND kind = ? AND key = ? AND contact = ?")
    let label = try sql("SELECT 1 FROM label WHERE n = ? AND label = ? AND contact = ?")
    let position = try sql("SELECT present FROM position WHERE n = ? AND organization = ? AND contact = ?")
    var (expected, missing) = (0, 0)
    try forEachContact { (contact) throws(StoreError) in
      let finders = Finders(contact.particulars, region: region)
      expected += finders.addresses.count + finders.tags.count + finders.organizations.count
      for each in finders.addresses
      where try address.first(n, each.kind.rawValue, each.key, contact.id, row: { _ in true }) == nil {
        missing += 1
      }
      for tag in finders.tags where try label.first(n, tag, contact.id, row: { _ in true }) == nil { missing += 1 }
      for place in finders.organizations {
        let organization = try organizationID(named: place.organization)
        let present = try organization.flatMap { (id) throws(StoreError) in
          try position.first(n, id, contact.id) { $0.bool(0) }
        }
        if present != place.isPresent { missing += 1 }
      }
    }
    let kept = try count("identifier") + count("label") + count("position")
    // What stands there beyond what was looked for belongs to nobody.
    let wrong = missing + max(0, kept - (expected - missing))
    return wrong == 0 ? [] : [.derived(.finders, count: wrong)]
  }
}
