/// What an act that began in an empty network has written, as far as others may be recognised by it: a Bloom filter
/// (Bloom 1970) of 2 MB with four bits for each. What it has not seen need not be looked for in the tables; it never
/// forgets, and errs towards looking: in one of 3,000 look-ups among the addresses of 100,000 people.
struct SeenHashes {
  private var bits = [UInt64](repeating: 0, count: 1 << 18)

  mutating func insert(_ hash: UInt64) {
    for place in Self.places(of: hash) { bits[place >> 6] |= 1 << UInt64(place & 63) }
  }

  func mayContain(_ hash: UInt64) -> Bool {
    for place in Self.places(of: hash) where bits[place >> 6] & 1 << UInt64(place & 63) == 0 { return false }
    return true
  }

  /// Four bits, two halves of the hash making the others (Kirsch, Mitzenmacher 2006).
  private static func places(of hash: UInt64) -> some Sequence<Int> {
    let step = hash >> 32 | 1
    return (0..<4).lazy.map { Int(truncatingIfNeeded: (hash &+ $0 &* step) & 0xff_ffff) }
  }
}
