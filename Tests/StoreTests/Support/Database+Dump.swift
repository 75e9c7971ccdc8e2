@testable import Store

extension Database {
  /// Everything that stands in the tables but the journal and the acts, a line for each row.
  func dump() throws -> [String] {
    try read { reading in
      let tables = try reading.sql(
        """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'note_text_%' AND name NOT IN
          ('journal', 'act', 'network', 'agenda', 'trace', 'sqlite_stat1', 'sqlite_stat4')
        """
      ).all { $0.text(0) }
      var lines: [String] = []
      for table in tables.sorted() {
        // Standings carry how often the rules changed, when the order of namesakes was last written, and what was filed of
        // them: history, not content.
        let columns = try reading.sql("SELECT name FROM pragma_table_info('\(table)')").all { $0.text(0) }
          .filter {
            $0 != "priority"
              && (table != "standing" || !["rules", "act", "filed_turns", "filed_openings"].contains($0))
          }
        let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
        let place = table == "note_text" ? "rowid || '|' || " : ""
        lines += try reading.sql("SELECT \(place)\(row) FROM \(table) ORDER BY 1").all { "\(table) \($0.text(0))" }
      }
      return lines
    }
  }
}
