import Foundation

/// Small values with cases of their own, kept in one column as JSON.
enum JSONText {
  static func text<Value: Encodable>(_ value: Value) throws(StoreError) -> String {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw .damaged(detail: "\(Value.self) can't be written: \(error)")
    }
  }

  static func optional<Value: Encodable>(_ value: Value?) throws(StoreError) -> String? {
    guard let value else { return nil }
    return try text(value)
  }

  static func value<Value: Decodable>(_ text: String) throws(StoreError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch {
      throw .damaged(detail: "\(Value.self) can't be read from \(text.prefix(80))")
    }
  }
}

extension Row {
  /// A value kept as JSON; nil where the column is null.
  func json<Value: Decodable>(_ column: Int32) throws(StoreError) -> Value? {
    isNull(column) ? nil : try JSONText.value(text(column))
  }
}
