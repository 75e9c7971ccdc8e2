import Domain

/// Reads the address lists of To, Cc and From (RFC 5322 section 3.4, obsolete routes of section 4.4 included) as mail
/// programs write them: `"Chen, Maya" <maya@x.example>`, `maya@x.example (Maya Chen)`, groups, encoded words, an
/// unquoted `Chen, Maya <…>`, semicolons between addresses. Its buffers are used again for each list.
struct AddressListReader {
  private var words: [UInt8] = []
  private var comment: [UInt8] = []
  private var angle: [UInt8] = []
  private var hasAngle = false
  /// `Chen` of an unquoted `Chen, Maya <maya@x.example>`.
  private var carried: [UInt8] = []

  /// A name longer than this is cut.
  private static let nameLimit = 1000
  /// The longest address that SMTP can carry is 254 bytes (RFC 5321 section 4.5.3.1.3); somewhat more is let pass.
  private static let addressLimit = 320

  /// Appends to `list` until it holds `limit`. Somebody without a usable address is kept by name. O(n).
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int, into list: inout [Correspondent]) {
    var search = EncodedWord.Search()
    var index = 0
    while index < bytes.count, list.count < limit {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): index = quoted(bytes, from: index + 1)
      case UInt8(ascii: "("): index = parenthesis(bytes, from: index + 1)
      case UInt8(ascii: "<"): index = angleAddress(bytes, from: index + 1)
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        finish(mayCarry: byte == UInt8(ascii: ","), into: &list)
        index += 1
      case UInt8(ascii: ":") where !hasAngle && !words.contains(UInt8(ascii: "@")):
        // The name of a group, or `mailto:`.
        words.removeAll(keepingCapacity: true)
        index += 1
      case UInt8(ascii: "="):
        let end = EncodedWord.end(in: bytes, at: index, search: &search) ?? index + 1
        append(bytes.part(index..<end))
        index = end
      default:
        if !byte.isWhite {
          append(byte)
        } else if let last = words.last, last != 32 {
          append(32)
        }
        index += 1
      }
    }
    if list.count < limit { finish(mayCarry: false, into: &list) }
    clear()
    carried.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ byte: UInt8) {
    if words.count < Self.nameLimit { words.append(byte) }
  }

  private mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    if words.count + part.count <= Self.nameLimit { words.append(contentsOf: part) }
  }

  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      append(bytes[index])
      index += 1
    }
    return index + 1
  }

  private mutating func parenthesis(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    comment.removeAll(keepingCapacity: true)
    var (index, depth) = (start, 1)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "("), depth < .max { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      if comment.count < Self.nameLimit { comment.append(bytes[index]) }
      index += 1
    }
    return index
  }

  /// Without its `>`, an address ends at a comma; a route (`<@relay.example,@b.example:ana@x.example>`) may hold commas.
  private mutating func angleAddress(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let isFirst = !hasAngle || angle.isEmpty
    if isFirst { angle.removeAll(keepingCapacity: true) }
    hasAngle = true
    var (index, isQuoted) = (start, false)
    var inRoute = start < bytes.count && bytes[start] == UInt8(ascii: "@")
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted {
        if byte == UInt8(ascii: ">") { return index + 1 }
        if byte == UInt8(ascii: ","), !inRoute { return index }
      }
      index += 1
      if inRoute {
        inRoute = byte != UInt8(ascii: ":")
      } else if isFirst, angle.count <= Self.addressLimit, isQuoted || byte > 32 {
        angle.append(byte)
      }
    }
    return index
  }

  private mutating func finish(mayCarry: Bool, into list: inout [Correspondent]) {
    while words.last == 32 { words.removeLast() }
    if !hasAngle { splitBareAddress() }
    if hasAngle {
      let address = angle.withUnsafeBufferPointer { Self.address($0) }
      if words.isEmpty { swap(&words, &comment) }
      if !carried.isEmpty, !words.isEmpty {
        words.insert(contentsOf: carried + [UInt8(ascii: ","), 32], at: 0)
        carried.removeAll(keepingCapacity: true)
      }
      finishCarried(into: &list)
      let name = words.withUnsafeBufferPointer { Self.name($0) }
      let isAddress = address.map { Self.areSame($0, name) } ?? false
      if address != nil || !name.isEmpty {
        list.append(Correspondent(name: isAddress ? "" : name, identifier: address.map { Identifier(.mail, $0) }))
      }
    } else {
      finishCarried(into: &list)
      swap(&carried, &words)
      if !mayCarry { finishCarried(into: &list) }
    }
    clear()
  }

  private mutating func finishCarried(into list: inout [Correspondent]) {
    if carried.isEmpty { return }
    let name = carried.withUnsafeBufferPointer { Self.name($0) }
    if !name.isEmpty { list.append(Correspondent(name: name, identifier: nil)) }
    carried.removeAll(keepingCapacity: true)
  }

  /// `Maya Chen maya@x.example`: the word with the @ is the address, though nothing marks it.
  private mutating func splitBareAddress() {
    guard let at = words.lastIndex(of: UInt8(ascii: "@")) else { return }
    let start = words[..<at].lastIndex(of: 32).map { $0 + 1 } ?? 0
    let end = words[at...].firstIndex(of: 32) ?? words.count
    angle.removeAll(keepingCapacity: true)
    angle.append(contentsOf: words[start..<end])
    words.removeSubrange(start..<end)
    while words.last == 32 { words.removeLast() }
    hasAngle = true
  }

  private mutating func clear() {
    words.removeAll(keepingCapacity: true)
    comment.removeAll(keepingCapacity: true)
    angle.removeAll(keepingCapacity: true)
    hasAngle = false
  }

  /// A name that only repeats the address says nothing.
  static func areSame(_ address: String, _ name: String) -> Bool {
    address.utf8.count == name.utf8.count && address.lowercased() == name.lowercased()
  }

  /// Nil where it is none: no @ between two other characters, or too long.
  static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var bytes = bytes.trimmed
    if bytes.begins(with: "mailto:") { bytes = bytes.part(7..<bytes.count) }
    while bytes.count > 1, bytes[0] == UInt8(ascii: "'") || bytes[0] == UInt8(ascii: "<") {
      bytes = bytes.part(1..<bytes.count)
    }
    while let last = bytes.last, last == UInt8(ascii: "'") || last == UInt8(ascii: ".") || last == UInt8(ascii: ">") {
      bytes = bytes.part(0..<(bytes.count - 1))
    }
    guard bytes.count <= addressLimit, let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at < bytes.count - 1,
      bytes.allSatisfy({ $0 >= 32 && $0 != 127 })
    else { return nil }
    return EncodedWord.plain(bytes)
  }

  /// A name on one line, decoded, without the quotes that some programs put around it twice.
  static func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var bytes = bytes.trimmed
    if bytes.count >= 2, let first = bytes.first, first == bytes.last,
      first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
    {
      bytes = bytes.part(1..<(bytes.count - 1)).trimmed
    }
    return oneLine(EncodedWord.decode(bytes))
  }

  /// Control characters and runs of blanks become one blank each.
  static func oneLine(_ text: String) -> String {
    var wasBlank = true
    let isPlain = text.utf8.allSatisfy { byte in
      defer { wasBlank = byte <= 32 }
      return byte > 32 && byte != 127 || byte == 32 && !wasBlank
    }
    if isPlain, !text.utf8.isEmpty, !wasBlank { return text }
    let words = text.unicodeScalars.split { $0.value <= 32 || $0.value == 127 }
    return words.map { String($0) }.joined(separator: " ")
  }
}
