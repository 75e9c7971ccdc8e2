/// A ZIP archive written by hand, so that a test can lie in any field (APPNOTE.TXT sections 4.3.7, 4.3.12, 4.3.16).
struct ZipBytes {
  struct Entry {
    var path: String
    var content: [UInt8]
    /// Bit 0: encrypted.
    var flags: UInt16 = 0
    var mode: UInt32 = 0o100644
    /// Stored as raw DEFLATE data of that unpacked size.
    var deflated: (size: Int, checksum: UInt32)?
    var checksum: UInt32?
  }

  private(set) var bytes: [UInt8] = []

  init(_ entries: [Entry]) {
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      let fields = Self.fields(entry)
      bytes += Self.four(0x0403_4B50) + Self.two(20) + fields + Self.two(0) + Array(entry.path.utf8) + entry.content
      directory += Self.four(0x0201_4B50) + Self.two(0x031E) + Self.two(20) + fields + Self.two(0) + Self.two(0)
      directory += Self.two(0) + Self.two(0) + Self.four(entry.mode << 16) + Self.four(UInt32(offset))
      directory += Array(entry.path.utf8)
    }
    let start = bytes.count
    bytes += directory
    bytes += Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(UInt16(entries.count))
    bytes += Self.two(UInt16(entries.count)) + Self.four(UInt32(directory.count)) + Self.four(UInt32(start))
    bytes += Self.two(0)
  }

  init(_ files: KeyValuePairs<String, String>) {
    self.init(files.map { Entry(path: $0.key, content: Array($0.value.utf8)) })
  }

  /// `count` zero bytes as DEFLATE data: one literal, then copies of 258 from one back, in the fixed code.
  static func zeros(_ count: Int) -> Entry {
    var writer = BitWriter()
    writer.append(0b011, 3)
    // The literal 0 is 0011 0000, most significant bit first; length 258 is 1100 0101; distance 1 is 00000.
    writer.append(0b0000_1100, 8)
    let copies = (count - 1) / 258
    for _ in 0..<copies {
      writer.append(0b1010_0011, 8)
      writer.append(0, 5)
    }
    writer.append(0, 7)
    return Entry(path: "zeros.csv", content: writer.bytes, deflated: (1 + copies * 258, 0))
  }

  private static func fields(_ entry: Entry) -> [UInt8] {
    let size = UInt32(entry.deflated?.size ?? entry.content.count)
    let checksum = entry.checksum ?? entry.deflated?.checksum ?? checksum(entry.content)
    return two(entry.flags) + two(entry.deflated == nil ? 0 : 8) + two(0) + two(0x5921) + four(checksum)
      + four(UInt32(entry.content.count)) + four(size) + two(UInt16(entry.path.utf8.count))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var state: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      state ^= UInt32(byte)
      for _ in 0..<8 { state = state >> 1 ^ (state & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~state
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var bits = 0

    /// Least significant bit first, as DEFLATE packs them.
    mutating func append(_ value: Int, _ count: Int) {
      for bit in 0..<count {
        if bits % 8 == 0 { bytes.append(0) }
        if value >> bit & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(bits % 8) }
        bits += 1
      }
    }
  }
}
