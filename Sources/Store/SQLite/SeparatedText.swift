/// Several items of several fields in one column of text, with ASCII's own separators: US (31) between fields, RS (30)
/// after each item. Where a field holds one of these, or ESC (27), ESC stands before it.
struct SeparatedText {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  mutating func add(_ field: String) {
    if !isAtStart { bytes.append(Mark.field) }
    isAtStart = false
    var field = field
    field.withUTF8 { utf8 in
      if utf8.contains(where: { $0 < 32 && Mark.isOne($0) }) {
        for byte in utf8 {
          if Mark.isOne(byte) { bytes.append(Mark.escape) }
          bytes.append(byte)
        }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  mutating func endItem() {
    bytes.append(Mark.item)
    isAtStart = true
  }

  /// One column's text of these items.
  static func text<Items: Sequence>(
    _ items: Items, _ fields: (Items.Element, inout SeparatedText) -> Void
  ) -> SeparatedText {
    var text = SeparatedText()
    for item in items {
      fields(item, &text)
      text.endItem()
    }
    return text
  }

  /// What `read` makes of each item in `bytes`, in order; `fields` has at least `count`, empty ones where the text has
  /// fewer.
  static func items<Item>(
    _ bytes: UnsafeBufferPointer<UInt8>, fields count: Int,
    _ read: (_ fields: [String]) throws(StoreError) -> Item
  ) throws(StoreError) -> [Item] {
    guard !bytes.isEmpty else { return [] }
    var items: [Item] = []
    var fields: [String] = []
    var start = 0
    var escaped = false
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case Mark.escape:
        escaped = true
        place += 1
      case Mark.field, Mark.item:
        fields.append(field(bytes, start, place, escaped))
        start = place + 1
        escaped = false
        if bytes[place] == Mark.item {
          while fields.count < count { fields.append("") }
          items.append(try read(fields))
          fields.removeAll(keepingCapacity: true)
        }
      default: break
      }
      place += 1
    }
    return items
  }

  private static func field(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ escaped: Bool
  ) -> String {
    let field = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard escaped else { return String(decoding: field, as: UTF8.self) }
    var plain: [UInt8] = []
    var isAfterEscape = false
    for byte in field {
      if byte == Mark.escape, !isAfterEscape {
        isAfterEscape = true
      } else {
        plain.append(byte)
        isAfterEscape = false
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private enum Mark {
    static let escape: UInt8 = 27
    static let item: UInt8 = 30
    static let field: UInt8 = 31

    static func isOne(_ byte: UInt8) -> Bool { byte == escape || byte == item || byte == field }
  }
}

extension Row {
  /// The items of a column of separated text.
  func items<Item>(
    _ column: Int32, fields count: Int, _ read: (_ fields: [String]) throws(StoreError) -> Item
  ) throws(StoreError) -> [Item] {
    try SeparatedText.items(textBytes(column), fields: count, read)
  }
}
