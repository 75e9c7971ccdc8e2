/// A Swift source taken apart into what is code and what stands in string literals; comments are in neither. Both keep
/// the lines of the file. Code inside an interpolation counts as code. Regex literals are read as code.
struct SwiftText {
  private(set) var code: [String] = []
  private(set) var strings: [String] = []

  init(_ source: String) {
    var reader = Reader(bytes: Array(source.utf8))
    reader.read()
    code = Self.lines(reader.code)
    strings = Self.lines(reader.strings)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// Walks the bytes once; every byte goes to `code`, to `strings` or to neither, the other getting a space.
private struct Reader {
  enum Place {
    case code(parentheses: Int)
    case string(hashes: Int, multiline: Bool)
  }

  let bytes: [UInt8]
  var code: [UInt8] = []
  var strings: [UInt8] = []
  private var at = 0
  private var places: [Place] = [.code(parentheses: 0)]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    code.reserveCapacity(bytes.count)
    strings.reserveCapacity(bytes.count)
  }

  mutating func read() {
    while at < bytes.count {
      switch places[places.count - 1] {
      case .code(let parentheses): readCode(parentheses)
      case .string(let hashes, let multiline): readString(hashes, multiline)
      }
    }
  }

  private mutating func readCode(_ parentheses: Int) {
    let plain = runOfOthers(than: "\"#/()")
    if plain > 0 { return take(plain, asCode: true) }
    if starts(with: "//") { return skipLineComment() }
    if starts(with: "/*") { return skipBlockComment() }
    if let (hashes, multiline) = stringStart() {
      places.append(.string(hashes: hashes, multiline: multiline))
      return take(hashes + (multiline ? 3 : 1))
    }
    let byte = bytes[at]
    let isNested = places.count > 1
    if byte == UInt8(ascii: "("), isNested {
      places[places.count - 1] = .code(parentheses: parentheses + 1)
    } else if byte == UInt8(ascii: ")"), isNested {
      if parentheses == 1 {
        places.removeLast()
      } else {
        places[places.count - 1] = .code(parentheses: parentheses - 1)
      }
    }
    take(1, asCode: true)
  }

  private mutating func readString(_ hashes: Int, _ multiline: Bool) {
    let plain = runOfOthers(than: "\"\\\n")
    if plain > 0 { return take(plain, asString: true) }
    let byte = bytes[at]
    if byte == UInt8(ascii: "\n"), !multiline {
      places.removeLast()
      return take(1)
    }
    if byte == UInt8(ascii: "\\"), run(of: "#", from: at + 1) >= hashes {
      let after = at + 1 + hashes
      if after < bytes.count, bytes[after] == UInt8(ascii: "(") {
        take(1 + hashes)
        places.append(.code(parentheses: 0))
        return
      }
      return take(min(2 + hashes, bytes.count - at), asString: true)
    }
    let quotes = multiline ? 3 : 1
    if byte == UInt8(ascii: "\""), run(of: "\"", from: at) >= quotes, run(of: "#", from: at + quotes) >= hashes {
      places.removeLast()
      return take(quotes + hashes)
    }
    take(1, asString: true)
  }

  private func stringStart() -> (hashes: Int, multiline: Bool)? {
    let hashes = run(of: "#", from: at)
    let quotes = run(of: "\"", from: at + hashes)
    guard quotes > 0 else { return nil }
    return (hashes, quotes >= 3)
  }

  private mutating func skipLineComment() {
    take(runOfOthers(than: "\n"))
  }

  private mutating func skipBlockComment() {
    var depth = 0
    while at < bytes.count {
      if starts(with: "/*") {
        depth += 1
        take(2)
      } else if starts(with: "*/") {
        depth -= 1
        take(2)
        if depth == 0 { return }
      } else {
        take(1)
      }
    }
  }

  private mutating func take(_ count: Int, asCode: Bool = false, asString: Bool = false) {
    let taken = bytes[at..<at + count]
    let blank = taken.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    if asCode { code += taken } else { code += blank }
    if asString { strings += taken } else { strings += blank }
    at += count
  }

  private func starts(with text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  private func runOfOthers(than specials: StaticString) -> Int {
    let specials = UnsafeBufferPointer(start: specials.utf8Start, count: specials.utf8CodeUnitCount)
    return (bytes[at...].firstIndex { specials.contains($0) } ?? bytes.count) - at
  }

  private func run(of character: Unicode.Scalar, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: character) { end += 1 }
    return end - start
  }
}
