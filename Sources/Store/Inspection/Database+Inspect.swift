extension Database {
  /// Looks at every page, reference, number and conclusion of the file, without changing any. Linear in the network;
  /// memory stays flat.
  ///
  /// - Parameter onProgress: told how many contacts of how many were looked at.
  package func inspect(
    onProgress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> (inspected: Inspected, findings: [Finding]) {
    try read { reading in
      var findings: [Finding] = []
      func look(_ part: () throws -> [Finding]) throws {
        do {
          findings += try part()
        } catch let error as StoreError {
          // A part that can't be read is a finding; the other parts are still worth reading.
          switch error {
          case .damaged(let detail): findings.append(.unreadable(detail: detail))
          case .database(_, let message): findings.append(.unreadable(detail: message))
          default: throw error
          }
        }
      }
      var inspected = Inspected(schema: 0)
      try look { try reading.brokenPages() }
      try look { try reading.brokenReferences() }
      try look {
        inspected = try reading.counted()
        return []
      }
      try look { try reading.brokenJournal() }
      try look { try reading.wrongTraces() }
      try look { try reading.lostCards() }
      try look { try reading.wrongConclusions(try makeEvaluator(reading), total: inspected.contacts, onProgress) }
      try look { try reading.wrongFinders() }
      try look { try reading.wrongTerms() }
      try look { try reading.wrongTexts() }
      try look { try reading.wrongHistories() }
      return (inspected, findings)
    }
  }
}

extension Reading {
  /// Not from the cache: a pragma's answer may change under a prepared statement.
  private func pragma(_ text: String) throws(StoreError) -> Statement {
    try Statement("PRAGMA \(text)", on: connection.handle)
  }

  fileprivate func brokenPages() throws(StoreError) -> [Finding] {
    let answers = try pragma("integrity_check(20)").all { $0.text(0) }
    return answers == ["ok"] ? [] : [.pages(answers)]
  }

  fileprivate func brokenReferences() throws(StoreError) -> [Finding] {
    struct Pair: Hashable { var table, parent: String }
    var counts: [Pair: Int] = [:]
    try pragma("foreign_key_check").forEach { row in
      counts[Pair(table: row.text(0), parent: row.text(2)), default: 0] += 1
      return true
    }
    return counts.sorted { ($0.key.table, $0.key.parent) < ($1.key.table, $1.key.parent) }
      .map { .references(table: $0.key.table, parent: $0.key.parent, count: $0.value) }
  }

  fileprivate func counted() throws(StoreError) -> Inspected {
    func count(_ table: String) throws(StoreError) -> Int {
      try sql("SELECT count(*) FROM \(table) WHERE n = ?").first(n) { $0.int(0) } ?? 0
    }
    return Inspected(
      schema: try pragma("user_version").first { $0.int(0) } ?? 0, contacts: try count("contact"),
      touches: try count("touch"), standings: try count("standing"), acts: try count("act"),
      journalRows: try count("journal"), sources: try count("source"))
  }

  fileprivate func brokenJournal() throws(StoreError) -> [Finding] {
    var findings: [Finding] = []
    let (rows, last) =
      try sql("SELECT count(*), coalesce(max(sequence), 0) FROM journal WHERE n = ?")
      .first(n) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    if rows < last { findings.append(.journalGaps(last - rows)) }
    let empty =
      try sql(
        """
        SELECT count(*) FROM act WHERE n = ?1 AND NOT EXISTS (
          SELECT 1 FROM journal WHERE journal.n = ?1 AND sequence = act.first AND journal.act = act.number)
        """
      ).first(n) { $0.int(0) } ?? 0
    if empty > 0 { findings.append(.emptyActs(empty)) }
    return findings
  }

  fileprivate func wrongTraces() throws(StoreError) -> [Finding] {
    let filed = try lastFiled().sequence
    let missing =
      try sql(
        """
        SELECT count(*) FROM journal WHERE n = ?1 AND sequence <= ?2 AND NOT EXISTS (
          SELECT 1 FROM trace WHERE trace.n = ?1 AND trace.entity = journal.entity AND trace.sequence = journal.sequence)
        """
      ).first(n, filed) { $0.int(0) } ?? 0
    let expected =
      try sql("SELECT count(*) FROM journal WHERE n = ? AND sequence <= ?").first(n, filed) { $0.int(0) } ?? 0
    // What stands there beyond what was looked for speaks of nothing.
    let isAhead = filed > (try sql("SELECT max(sequence) FROM journal WHERE n = ?").first(n) { $0.int(0) } ?? 0)
    let wrong = missing + max(0, try count("trace") - (expected - missing)) + (isAhead ? 1 : 0)
    return wrong == 0 ? [] : [.derived(.traces, count: wrong)]
  }

  fileprivate func lostCards() throws(StoreError) -> [Finding] {
    let count =
      try sql(
        """
        SELECT count(*) FROM contact WHERE n = ?1 AND card_act IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM source WHERE source.n = ?1 AND source.act = card_act AND source.record = card_record)
        """
      ).first(n) { $0.int(0) } ?? 0
    return count == 0 ? [] : [.lostCards(count)]
  }
}
