import Domain

/// A trace as bytes, for the staging file: fixed-width numbers, and texts with their length before them.
enum TraceCodec {
  static func encode(_ trace: Trace, into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    put(UInt64(bitPattern: trace.at.microseconds), &bytes)
    put(UInt64(trace.isAutomated ? 1 : 0) | (trace.didNotHappen ? 2 : 0), &bytes)
    put(UInt64(bitPattern: Int64(trace.minutes ?? -1)), &bytes)
    put(trace.channel.rawValue, &bytes)
    put(trace.external, &bytes)
    put(trace.thread, &bytes)
    put(trace.place, &bytes)
    put(trace.title, &bytes)
    put(trace.sender, &bytes)
    put(UInt64(trace.recipients.count), &bytes)
    for recipient in trace.recipients { put(recipient, &bytes) }
  }

  /// Nil where the bytes are no trace.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> Trace? {
    var reader = Reader(bytes: bytes)
    guard let at = reader.number(), let flags = reader.number(), let minutes = reader.number(),
      let channel = reader.text().flatMap({ $0 }).flatMap(Channel.init(rawValue:)), let external = reader.text() ?? nil,
      let thread = reader.text(), let place = reader.text(), let title = reader.text(),
      let sender = reader.correspondent(), let count = reader.number(), count < 1 << 20
    else { return nil }
    var recipients: [Correspondent] = []
    for _ in 0..<count {
      guard let recipient = reader.correspondent() else { return nil }
      recipients.append(recipient)
    }
    return Trace(
      at: Instant(microseconds: Int64(bitPattern: at)), channel: channel, sender: sender, recipients: recipients,
      external: external, thread: thread, isAutomated: flags & 1 != 0, didNotHappen: flags & 2 != 0,
      minutes: Int64(bitPattern: minutes) < 0 ? nil : Int(minutes), place: place, title: title)
  }

  private static func put(_ number: UInt64, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// The length plus one, then the text; 0 for none.
  private static func put(_ text: String?, _ bytes: inout [UInt8]) {
    guard let text else { return put(0, &bytes) }
    put(UInt64(text.utf8.count + 1), &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func put(_ person: Correspondent, _ bytes: inout [UInt8]) {
    put(person.name, &bytes)
    put(UInt64(person.identifier.map { $0.kind.rawValue + 1 } ?? 0), &bytes)
    put(person.identifier?.typed, &bytes)
  }

  private struct Reader {
    var bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    mutating func number() -> UInt64? {
      guard place + 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
      defer { place += 8 }
      return UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// Nil where there are no such bytes; `.some(nil)` where there is no text.
    mutating func text() -> String?? {
      guard let length = number() else { return nil }
      guard length > 0 else { return .some(nil) }
      let count = Int(length) - 1
      guard count <= bytes.count - place else { return nil }
      defer { place += count }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<(place + count)]), as: UTF8.self)
    }

    mutating func correspondent() -> Correspondent? {
      guard let name = text() ?? nil, let kind = number(), let typed = text() else { return nil }
      guard kind > 0 else { return Correspondent(name: name, identifier: nil) }
      guard let kind = Identifier.Kind(rawValue: Int(kind) - 1), let typed else { return nil }
      return Correspondent(name: name, identifier: Identifier(kind, typed))
    }
  }
}
