import Testing

@testable import Insight

struct EditDistanceTests {
  @Test(arguments: [
    ("zoe", "zeo", 1), ("muller", "mueller", 1), ("smith", "smyth", 1), ("smith", "smit", 1), ("a", "a", 0),
    ("ab", "ba", 1), ("katherine", "catharine", 2), ("", "ab", 2), ("kowalski", "kwoalska", 2), ("王小明", "王明", 1),
    ("abcdef", "badcfe", 3), ("ca", "abc", 3),
  ])
  func `slips are counted, a swap as one`(one: String, other: String, slips: Int) {
    #expect(EditDistance.isWithin(slips, one, other) && EditDistance.isWithin(slips, other, one))
    if slips > 0 { #expect(!EditDistance.isWithin(slips - 1, one, other)) }
  }

  @Test func `a word being typed is near the beginning of a longer one`() {
    #expect(EditDistance.isWithin(1, "mulelr", prefixOf: "mullerova"))
    #expect(EditDistance.isWithin(0, "mul", prefixOf: "mullerova"))
    #expect(!EditDistance.isWithin(1, "xyller", prefixOf: "mullerova"))
  }

  @Test func `words beyond 64 letters are only compared for equality`() {
    let long = String(repeating: "a", count: 1000)
    #expect(EditDistance.isWithin(1, long, long))
    #expect(!EditDistance.isWithin(1, long, long + "b"))
  }
}
