#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Text in a declared character set, read through the system's `iconv`.
package enum Charset {
  /// The text, or nil where the set is unknown or the bytes are not in it. `UTF-8` and `US-ASCII` take the fast way.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as name: String) -> String? {
    let upper = name.uppercased()
    if upper == "UTF-8" || upper == "UTF8" || upper == "US-ASCII" || upper == "ASCII" {
      return String(validating: bytes, as: UTF8.self)
    }
    guard upper.utf8.allSatisfy(isNameByte), let base = bytes.baseAddress, !bytes.isEmpty else {
      return bytes.isEmpty ? "" : nil
    }
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    let capacity = bytes.count * 4 + 16
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { output in
      var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base)
        .assumingMemoryBound(to: CChar.self)
      var sourceLeft = bytes.count
      var target = output.baseAddress
      var targetLeft = capacity
      guard iconv(converter, &source, &sourceLeft, &target, &targetLeft) != -1, sourceLeft == 0 else { return nil }
      let written = UnsafeRawBufferPointer(start: output.baseAddress, count: capacity - targetLeft)
      return String(validating: written, as: UTF8.self)
    }
  }

  package static func decode(_ bytes: [UInt8], as name: String) -> String? {
    bytes.withUnsafeBufferPointer { decode($0, as: name) }
  }

  /// A character set's name is letters, digits and `-_.:`; anything else would reach iconv's own switches (`//IGNORE`).
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"): true
    default: false
    }
  }
}
