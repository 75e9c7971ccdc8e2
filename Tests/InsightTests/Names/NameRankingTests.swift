import Domain
import Testing

@testable import Insight

struct NameRankingTests {
  private static func contact(_ number: UInt64) -> ContactID { ContactID(high: 0, low: number) }

  private static func candidate(_ number: UInt64, _ name: String, _ priority: Int32 = 0) -> NameRanking.Candidate {
    NameRanking.Candidate(contact: contact(number), tokens: Folding.tokens(name), priority: priority)
  }

  private static func found(
    _ typed: String, _ candidates: [NameRanking.Candidate], limit: Int = 10, allowingNear: Bool = false
  ) -> [UInt64] {
    NameRanking.rank(
      query: QueryWords(typed).words, candidates: candidates, limit: limit, allowingNear: allowingNear
    ).map(\.contact.low)
  }

  @Test func `an exact word comes before a beginning, that before a nickname, whatever the priority`() {
    let people = [
      Self.candidate(1, "Robert Adams", 9), Self.candidate(2, "Bobo Adams", 5), Self.candidate(3, "Bob Adams", 1),
    ]
    #expect(Self.found("bob", people) == [3, 2, 1])
  }

  @Test func `among equals the higher priority comes first, then the older contact`() {
    let people = [Self.candidate(3, "Ana", 1), Self.candidate(2, "Ana", 7), Self.candidate(1, "Ana", 1)]
    #expect(Self.found("Ána", people) == [2, 1, 3])
    #expect(Self.found("ana", people, limit: 1) == [2])
    #expect(Self.found("ana", people, limit: 0).isEmpty)
  }

  @Test func `words match in any order, each a word of its own`() {
    let people = [Self.candidate(1, "Ana Ruiz"), Self.candidate(2, "Anabel Soto"), Self.candidate(3, "Ruiz Anatol")]
    #expect(Self.found("ana r", people) == [1, 3])
    #expect(Self.found("müller z", [Self.candidate(4, "Zoë Müller")]) == [4])
    #expect(Self.found("ana ana", people).isEmpty)
    #expect(Self.found("ana ana", [Self.candidate(5, "Ana Anaya")]) == [5])
  }

  @Test func `a word gives way where another has no other place`() {
    let ranked = NameRanking.rank(
      query: ["an", "ana"], candidates: [Self.candidate(1, "Ana Anders")], limit: 1)
    #expect(ranked.map(\.matches) == [[.prefix, .exact]])
  }

  @Test func `how each word matched is told`() {
    let ranked = NameRanking.rank(query: ["liz", "ta"], candidates: [Self.candidate(1, "Elizabeth Taylor")], limit: 5)
    #expect(ranked.first?.matches == [.nickname, .prefix])
  }

  @Test func `slips are forgiven only on a second look`() {
    let people = [Self.candidate(1, "Zoë Müller"), Self.candidate(2, "Ana Ruiz")]
    #expect(Self.found("mulelr", people).isEmpty)
    #expect(Self.found("mulelr", people, allowingNear: true) == [1])
    #expect(Self.found("zeo", people, allowingNear: true) == [1])
  }

  @Test(arguments: [
    ("zeo", "zoe", true), ("smyth", "smithson", true), ("an", "on", false), ("kowalsik", "kowalska", true),
    ("schneidr", "schneider", true), ("meier", "bauer", false),
  ])
  func `one slip is near from three letters on, two from eight`(word: String, token: String, isNear: Bool) {
    #expect(NameRanking.nearly(word, token) == isNear)
  }

  @Test func `an empty query finds nobody, and many equal words end in bounded time`() {
    #expect(Self.found("  ", [Self.candidate(1, "Ana")]).isEmpty)
    let many = NameRanking.Candidate(
      contact: Self.contact(1), tokens: Array(repeating: "aaa", count: 100), priority: 0)
    #expect(Self.found("a a a a a a a a a a", [many]) == [1])
  }
}
