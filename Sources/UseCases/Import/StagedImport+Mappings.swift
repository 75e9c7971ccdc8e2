import Formats

extension StagedImport {
  /// A table of unknown make with the field proposed for each column, nil where it stays in the source row alone.
  package struct ProposedMapping: Hashable, Sendable, Encodable {
    package var file: String
    package var headers: [String]
    package var fields: [String?]
  }

  /// What must be shown before anything of it is written; `assignments` are the user's own (`Header=field`).
  package func mappings(_ assignments: [String]) throws(Refusal) -> [ProposedMapping] {
    let columns = try columns(assignments)
    return unknownTables.compactMap { number in
      columns[number].map { mapping in
        ProposedMapping(
          file: files[number].name, headers: mapping.headers, fields: mapping.columns.map { $0?.field.rawValue })
      }
    }
  }

  /// How each table of people is read, by the file's number. An assignment that no table of unknown make has the column
  /// of is refused: it would change nothing.
  func columns(_ assignments: [String]) throws(Refusal) -> [Int: ColumnMapping] {
    var mappings = layouts.filter { $0.value.kind.content != .messages }.mapValues { ColumnMapping($0) }
    for assignment in assignments {
      var (isTaken, missed) = (false, Refusal?.none)
      for number in unknownTables {
        do throws(MappingProblem) {
          try mappings[number]?.assign(assignment)
          isTaken = true
        } catch {
          let refusal = Refusal.mapping(file: files[number].name, error)
          guard case .unknownHeader = error else { throw refusal }
          missed = missed ?? refusal
        }
      }
      if !isTaken { throw missed ?? unmappable }
    }
    return mappings
  }

  private var unknownTables: [Int] { layouts.filter { $0.value.kind == .other }.keys.sorted() }

  /// Why nothing here can be mapped.
  private var unmappable: Refusal {
    guard let (number, layout) = layouts.min(by: { $0.key < $1.key }) else {
      return .mapping(file: files.first?.name ?? "", .noTable)
    }
    return .mapping(file: files[number].name, .knownTable(layout.headers.filter { !$0.isEmpty }))
  }
}
