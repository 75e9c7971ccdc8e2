/// Which column of a table says what: proposed from the header, shown to the user, and changed by them.
package struct ColumnMapping: Hashable, Sendable {
  package let headers: [String]
  /// One for each header; nil where the column stays in the source row alone.
  package private(set) var columns: [PersonColumn?]

  package init(_ layout: TableLayout) { self.init(kind: layout.kind, headers: layout.headers) }

  package init(kind: TableKind, headers: [String]) {
    self.headers = headers
    let keys = headers.map(HeaderKey.of)
    let named: (String) -> PersonColumn? =
      switch kind {
      case .google: GoogleColumns.column
      case .outlook: OutlookColumns.column
      case .thunderbird: ThunderbirdColumns.column
      case .linkedInConnections, .linkedInProfile, .linkedInAddresses: LinkedInColumns.column
      case .linkedInMessages: { _ in nil }
      case .other: ColumnAliases.column
      }
    columns = keys.map(named)
    if kind == .other {
      completeNames(keys)
      completeBirthdays()
    }
  }

  /// The headers that no field was found for, empty ones left out.
  package var unmapped: [String] {
    zip(headers, columns).compactMap { header, column in column == nil && !header.isEmpty ? header : nil }
  }

  /// Some column says who a row is about.
  package var identifiesPeople: Bool { columns.contains { $0?.field.identifies == true && $0?.isLabel == false } }

  /// Reads `Header=field`, the field by its raw name; the header is compared as the aliases are.
  package mutating func assign(_ assignment: String) throws(MappingProblem) {
    guard let equals = assignment.lastIndex(of: "=") else { throw .noAssignment(assignment) }
    let name = assignment[assignment.index(after: equals)...].filter { $0 != " " }.lowercased()
    guard let field = PersonField(rawValue: name) else { throw .unknownField(name) }
    try assign(String(assignment[..<equals]), to: field)
  }

  /// Several columns of that name are all assigned.
  package mutating func assign(_ header: String, to field: PersonField) throws(MappingProblem) {
    let key = HeaderKey.of(header)
    let matching = headers.indices.filter { headers[$0] == header || !key.isEmpty && HeaderKey.of(headers[$0]) == key }
    guard !matching.isEmpty else { throw .unknownHeader(header, among: headers.filter { !$0.isEmpty }) }
    for index in matching {
      columns[index] = field == .nothing ? nil : PersonColumn(field, group: columns[index]?.group ?? 0)
    }
  }

  /// Where a column has the month of birth, the one called birthday has the day in it.
  private mutating func completeBirthdays() {
    guard columns.contains(where: { $0?.field == .birthMonth }) else { return }
    for index in columns.indices where columns[index]?.field == .birthday { columns[index] = PersonColumn(.birthDay) }
  }

  /// `Name` beside `Vorname` is the family name; `Nombre` beside `Apellidos` the given one.
  private mutating func completeNames(_ keys: [String]) {
    func has(_ field: PersonField) -> Bool { columns.contains { $0?.field == field } }
    guard has(.given) != has(.family) else { return }
    let missing: PersonField = has(.given) ? .family : .given
    if let index = keys.firstIndex(where: ColumnAliases.isName) { columns[index] = PersonColumn(missing) }
  }
}

/// Why columns can't be assigned so.
package enum MappingProblem: Error, Hashable, Sendable {
  /// Not of the form `Header=field`.
  case noAssignment(String)
  case unknownField(String)
  case unknownHeader(String, among: [String])
  /// The table's make is known, and so is what its columns say; these are they.
  case knownTable([String])
  /// There is no table.
  case noTable
  /// No column says who a row is about.
  case nobody
}
