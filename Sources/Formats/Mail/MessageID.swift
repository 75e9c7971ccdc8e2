import Domain

/// The identifiers that tie messages together (RFC 5322 section 3.6.4), without their angle brackets.
enum MessageID {
  /// No program writes longer ones; what is longer is not kept.
  private static let limit = 500

  /// The first identifier in a field: Message-ID's own, the root of References, what In-Reply-To answers. Old
  /// In-Reply-To fields hold text around it.
  static func first(in value: UnsafeBufferPointer<UInt8>) -> String? {
    if let open = value.position(of: UInt8(ascii: "<"), from: 0) {
      guard let close = value.position(of: UInt8(ascii: ">"), from: open) else { return nil }
      return text(value.part((open + 1)..<close))
    }
    let bare = value.trimmed
    return text(bare.part(0..<(bare.firstIndex { $0.isWhite } ?? bare.count)))
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard !bytes.isEmpty, bytes.count <= limit else { return nil }
    if bytes.allSatisfy({ $0 > 32 && $0 < 127 }) { return String(decoding: bytes, as: UTF8.self) }
    return EncodedWord.plain(bytes).filter { $0 > " " }
  }

  /// What stands in for a lacking Message-ID: the same for the same date, sender and recipients in every run.
  static func made(at: Instant, sender: Correspondent, recipients: [Correspondent]) -> String {
    let people = ([sender] + recipients).map { $0.identifier?.typed.lowercased() ?? $0.name }
    let hash = StableHash.hash("\(at.microseconds) " + people.joined(separator: " "))
    return "without-id-" + String(hash, radix: 16)
  }
}
