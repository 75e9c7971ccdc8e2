extension ID: CodingKeyRepresentable {
  /// So that what is kept by identifier is written as an object, its keys the identifiers.
  package var codingKey: any CodingKey { Key(stringValue: text) }

  package init?(codingKey: some CodingKey) { self.init(text: codingKey.stringValue) }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
