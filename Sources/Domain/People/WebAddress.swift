/// A web address without what may differ between two spellings of it: scheme, `www`, port of the scheme, last slash,
/// query and fragment. The host is in small letters, the path as it was typed, percent escapes of letters resolved.
struct WebAddress {
  var host: String
  /// Without slashes at both ends, no part of it empty.
  var path: [String]
  /// Behind the question mark, as typed.
  var query: String

  /// Nil where no host can be made out.
  init?(_ typed: String) {
    var rest = typed[...].trimmed
    guard !rest.utf8.contains(where: { $0 <= 32 }) else { return nil }
    for scheme in ["https:", "http:"] {
      if let behind = rest.dropping(prefix: scheme) {
        rest = behind
        break
      }
    }
    while rest.utf8.first == UInt8(ascii: "/") { rest.removeFirst() }
    if let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    query = ""
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    }
    let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    var name = rest[..<end]
    for port in [":80", ":443"] where name.hasSuffix(port) { name = name.dropLast(port.utf8.count) }
    if let behind = name.dropping(prefix: "www."), behind.utf8.contains(UInt8(ascii: ".")) { name = behind }
    while name.utf8.last == UInt8(ascii: ".") { name.removeLast() }
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")), dot != name.startIndex,
      !name.utf8.contains(UInt8(ascii: "@"))
    else { return nil }
    host = name.lowercased()
    path = rest[end...].utf8.split(separator: UInt8(ascii: "/")).map { Self.decoded(Substring($0)) }
  }

  var text: String { path.isEmpty ? host : host + "/" + path.joined(separator: "/") }

  /// `text` with its percent escapes resolved, where they make UTF-8 without signs that part an address.
  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        let byte = high << 4 | low
        if byte <= 32 || byte == 127 || "/?#%".utf8.contains(byte) {
          bytes += source[index...index + 2]
        } else {
          bytes.append(byte)
        }
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
