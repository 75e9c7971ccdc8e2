package import Domain

/// Reads the rows of a table of people.
package struct TableReader: Sendable {
  package let layout: TableLayout
  package let mapping: ColumnMapping
  private let columns: [Mapped]

  /// A column that is read, and where the label of its cells stands.
  struct Mapped: Sendable {
    var index: Int
    var column: PersonColumn
    var label: Int?
  }

  /// Throws `.nobody` where no column says who a row is about.
  package init(_ layout: TableLayout, mapping: ColumnMapping? = nil) throws(MappingProblem) {
    let mapping = mapping ?? ColumnMapping(layout)
    guard mapping.identifiesPeople else { throw .nobody }
    (self.layout, self.mapping) = (layout, mapping)
    columns = mapping.columns.enumerated().compactMap { index, column in
      guard let column, !column.isLabel else { return nil }
      let label = mapping.columns.firstIndex { other in
        guard let other, other.isLabel, other.group == column.group else { return false }
        return other.field == column.field || other.field == .address && column.field.isAddressPart
      }
      return Mapped(index: index, column: column, label: label)
    }
  }

  /// What a row below the header says; nil for an empty one. A date that is none is left out, as is an address without
  /// `@`. Throws `.nobody`, `.undecodable`, and `.tooMany` where the row has cells beyond the header's last column (then
  /// they have shifted, and nothing in it can be trusted) or a thousand values of one kind. O(row).
  package func particulars(of record: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> Particulars? {
    let row = try TableRow(record, delimiter: layout.delimiter, expecting: layout.headers.count)
    if row.saysAnything(from: layout.headers.count) { throw .tooMany(limit: layout.headers.count) }
    var person = RowPerson(kind: layout.kind, dateOrder: layout.dateOrder)
    for mapped in columns {
      let text = try row.text(mapped.index)
      guard !text.isEmpty else { continue }
      let label = try mapped.label.map { (index) throws(RecordProblem) in try row.text(index) }
      try person.take(text, mapped.column, label: label)
    }
    guard !person.isEmpty || !row.isBlank else { return nil }
    return try person.finish()
  }
}
