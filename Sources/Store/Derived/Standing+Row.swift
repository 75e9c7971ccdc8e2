import Domain

extension Standing {
  static let columns = """
    basis, their_trust, my_trust, strain, last_two_sided, last_touch, exchanges, rhythm, due, unanswered, earned, turns,
    openings
    """

  /// - Parameter first: the place of its first column.
  init(of contact: ContactID, _ row: Row, from first: Int32 = 0) throws(StoreError) {
    let (theirs, mine) = (first + 1, first + 2)
    self.init(
      contact: contact, basis: try row.numbered(first),
      theirTrust: row.isNull(theirs) ? nil : try row.numbered(theirs),
      myTrust: row.isNull(mine) ? nil : try row.numbered(mine), strain: try row.numbered(first + 3),
      lastTwoSided: try row.optional(first + 4, row.instant), lastTouch: try row.optional(first + 5, row.instant),
      exchanges: row.int(first + 6), rhythm: try row.optional(first + 7, row.double),
      due: try row.optional(first + 8, row.day), unanswered: row.int(first + 9),
      earned: row.text(first + 10).split(separator: ",").compactMap { Ask.Kind(rawValue: String($0)) },
      openings: try Opening.all(in: row.bytes(first + 12)), turns: try row.optional(first + 11, row.instant))
  }
}
