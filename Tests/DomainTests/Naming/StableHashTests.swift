import Testing

@testable import Domain

struct StableHashTests {
  @Test func `every single bit of a record changes the hash`() {
    for length in [1, 7, 8, 9, 15, 16, 17, 31, 33, 100] {
      var record = [UInt8](repeating: 0, count: length)
      var seen: Set<UInt64> = [record.withUnsafeBufferPointer { StableHash.hash($0) }]
      for bit in 0..<length * 8 {
        record[bit / 8] ^= 1 << UInt8(bit % 8)
        let hash = record.withUnsafeBufferPointer { StableHash.hash($0) }
        #expect(seen.insert(hash).inserted)
        record[bit / 8] ^= 1 << UInt8(bit % 8)
      }
    }
  }

  @Test func `runs of zeros of different length differ`() {
    let zeros = [UInt8](repeating: 0, count: 300)
    let hashes = (0...300).map { count in
      zeros.withUnsafeBufferPointer { StableHash.hash(UnsafeBufferPointer(rebasing: $0[0..<count])) }
    }
    #expect(Set(hashes).count == 301)
  }

  @Test func `half a million alike records have no hash in common, in either half of it`() {
    var hashes: Set<UInt64> = []
    for number in 0..<500_000 { hashes.insert(StableHash.hash("BEGIN:VCARD FN:Ana \(number) END:VCARD")) }
    #expect(hashes.count == 500_000)
    // Chance alone lets about 29 pairs of 500,000 agree in 32 bits.
    let low = Set(hashes.map { UInt32(truncatingIfNeeded: $0) })
    let high = Set(hashes.map { UInt32($0 >> 32) })
    #expect(low.count > 499_940 && high.count > 499_940)
  }

  @Test func `a seed makes another family of hashes`() {
    #expect(StableHash.hash("Ana", seed: 1) != StableHash.hash("Ana"))
  }

  @Test func `the hash is the same in every release`() {
    #expect(StableHash.hash("") == 0xF471_B7FE_FE4C_CDFD)
    #expect(StableHash.hash("Ana Ruiz") == 0xDC7F_C7CD_598A_9A60)
    #expect(StableHash.hash("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n") == 0x3DF9_DBA3_DAF2_407E)
  }
}
