import Domain

// The openings of one standing, in its row, one after the other: kind (1 byte), rank, from and until (8 each, most
// significant first; until is the least number where there is none), how long the subject's text is (1), the text.

extension Opening {
  static func bytes(of openings: [Opening]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(openings.count * 44)
    func add(_ number: Int64) {
      for shift in stride(from: Int64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    for opening in openings {
      bytes.append(UInt8(opening.kind.rawValue))
      add(Int64(opening.rank))
      add(opening.from.microseconds)
      add(opening.until?.microseconds ?? .min)
      let subject = opening.subject?.text ?? ""
      bytes.append(UInt8(subject.utf8.count))
      bytes.append(contentsOf: subject.utf8)
    }
    return bytes
  }

  static func all(in bytes: [UInt8]) throws(StoreError) -> [Opening] {
    var openings: [Opening] = []
    openings.reserveCapacity(bytes.count / 26)
    var rest = bytes[...]
    while !rest.isEmpty { openings.append(try Opening(next: &rest)) }
    return openings
  }

  private init(next rest: inout ArraySlice<UInt8>) throws(StoreError) {
    func take(_ count: Int) throws(StoreError) -> ArraySlice<UInt8> {
      guard rest.count >= count else { throw .damaged(detail: "a standing's openings can't be read") }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
    func number() throws(StoreError) -> Int64 { try take(8).reduce(0) { $0 << 8 | Int64($1) } }
    guard let kind = Step.Kind(rawValue: Int(try take(1).first ?? 0)) else {
      throw .damaged(detail: "a standing's openings can't be read")
    }
    let (rank, from, until) = (Int(try number()), try number(), try number())
    let subject = String(decoding: try take(Int(take(1).first ?? 0)), as: UTF8.self)
    self.init(
      kind: kind, rank: rank, from: Instant(microseconds: from),
      until: until == .min ? nil : Instant(microseconds: until),
      subject: subject.isEmpty ? nil : Step.Subject(text: subject))
  }
}
