import Domain
import Method
import TestSupport
import Testing

/// Which three questions are prepared for a conversation of two (P12).
struct FittingQuestionsTests {
  private func three(_ pair: Pair, _ bank: [Question] = Question.bank) -> [FittingQuestion] {
    fittingQuestions(bank, pair.evidence, practice: pair.practice, now: pair.now)
  }

  private func met(_ contact: UInt64 = 1) -> Pair {
    var pair = Pair(.added("2026-10-01"))
    pair.evidence.relationship.contact = ID(high: 1, low: contact)
    pair.talked("2026-10-01")
    return pair
  }

  private func debriefed(_ pair: inout Pair, _ day: String, _ asked: [String]) {
    pair.evidence.oneToOnes.append(
      OneToOne(
        id: pair.id(), contact: pair.contact, invited: pair.at(day), at: pair.at(day),
        end: .debriefed(at: pair.at(day), touch: pair.id()), asked: asked))
  }

  private static let fields: [Set<Fact.Kind>] = [
    [.need, .offers, .targetMarket], [.goal, .accomplishment, .challenge, .circle, .skill],
    [.interest, .origin, .preference],
  ]

  @Test func `three are chosen, of three kinds and of three fields, the same for the same evidence`() {
    for contact in 1...40 {
      let pair = met(UInt64(contact))
      let chosen = three(pair)
      #expect(chosen.count == 3)
      for (question, field) in zip(chosen, Self.fields) { #expect(field.contains(question.question.fills)) }
      #expect(three(pair) == chosen)
    }
  }

  @Test func `it is no script: not everybody is asked the same`() {
    #expect(Set((1...40).map { three(met(UInt64($0))).map(\.question.key) }).count > 10)
  }

  @Test func `what only somebody who trusts is asked waits until then`() {
    for contact in 1...40 {
      #expect(three(met(UInt64(contact))).allSatisfy { $0.question.from <= .visibility })
    }
    var asked: Set<Stage> = []
    for contact in 1...40 {
      var pair = met(UInt64(contact))
      pair.said(.knowsMyWork, "2026-10-02")
      asked.formUnion(three(pair).map(\.question.from))
    }
    #expect(asked == [.visibility, .credibility])
  }

  @Test func `of somebody imported nothing is known, and what fits everybody is asked`() {
    let chosen = three(Pair(.imported))
    #expect(chosen.count == 3)
    #expect(chosen.allSatisfy { $0.question.from <= .visibility && $0.about == nil })
  }

  @Test func `what is known is not asked, what is old is asked again`() {
    var pair = met()
    for kind in [Fact.Kind.need, .offers] { pair.learned(kind, "audits", "2026-11-25") }
    #expect(three(pair)[0].question.fills == .targetMarket)
    pair.learned(.targetMarket, "owners", "2026-11-25")
    let known = three(pair)
    #expect(known.count == 3)
    #expect(known.filter { Self.fields[0].contains($0.question.fills) }.isEmpty)
    pair.evidence.facts[0].learned = Day(iso: "2025-11-01")!
    #expect(three(pair).contains { $0.question.fills == .need })
  }

  @Test func `a need that was met is unknown again`() {
    var pair = met()
    pair.learned(.need, "a designer", "2026-11-20")
    pair.learned(.offers, "audits", "2026-11-20")
    pair.learned(.targetMarket, "owners", "2026-11-20")
    #expect(!three(pair).contains { $0.question.fills == .need })
    pair.evidence.facts[0].closed = Day(iso: "2026-11-24")!
    #expect(three(pair)[0].question.fills == .need)
  }

  @Test func `one question asks how something goes that they told, once, and not the week after`() {
    var pair = met()
    pair.learned(.need, "a designer", "2026-11-20")
    #expect(three(pair).allSatisfy { $0.about == nil })
    pair.evidence.facts[0].learned = Day(iso: "2026-11-01")!
    pair.learned(.goal, "a shop in Lisbon", "2026-11-05")
    let chosen = three(pair)
    #expect(chosen.compactMap(\.about?.text) == ["a shop in Lisbon"])
    debriefed(&pair, "2026-11-25", chosen.map(\.question.key))
    #expect(three(pair).compactMap(\.about?.text) == ["a designer"])
    pair.evidence.facts[0].statedByThem = false
    #expect(three(pair).allSatisfy { $0.about == nil })
  }

  @Test func `the next time other questions come, as long as there are others`() {
    var pair = met()
    var seen: Set<String> = []
    for month in 1...5 {
      let chosen = three(pair).map(\.question.key)
      #expect(chosen.count == 3 && seen.isDisjoint(with: chosen), "month \(month)")
      seen.formUnion(chosen)
      debriefed(&pair, "2026-0\(month)-10", chosen)
    }
    for _ in 1...10 { debriefed(&pair, "2026-11-10", three(pair).map(\.question.key)) }
    #expect(three(pair).count == 3)
  }

  @Test func `a year later a question may come again, if it is one that may`() {
    let bank = [
      Question(.own("What would help?"), fills: .need, returns: true),
      Question(.own("How did it begin?"), fills: .origin),
    ]
    var pair = met()
    debriefed(&pair, "2025-10-01", bank.map(\.key))
    var first = three(pair, bank).map(\.question.fills)
    #expect(first == [.need, .origin])
    pair.evidence.oneToOnes[0].end = .debriefed(at: pair.at("2026-06-01"), touch: pair.id())
    first = three(pair, bank + [Question(.own("What do you make?"), fills: .offers)]).map(\.question.fills)
    #expect(first[0] == .offers)
  }

  @Test(arguments: ["How is your health?", "Whom will you vote for?", "Which church do you go to?"])
  func `health, faith and politics are never asked`(_ words: String) {
    #expect(three(met(), [Question(.own(words), fills: .interest)]).isEmpty)
    #expect(Delicate.word(in: words) != nil)
    let late = String(repeating: "and then ", count: 20) + words
    #expect(Delicate.word(in: late) == Delicate.word(in: words))
  }

  @Test func `nor is how an illness goes, should it have been written down`() {
    var pair = met()
    pair.learned(.challenge, "her cancer treatment", "2026-10-05")
    #expect(three(pair).allSatisfy { $0.about == nil })
    #expect(suggestedPurpose(pair.evidence, practice: pair.practice, now: pair.now) == .work)
  }

  @Test func `a small bank gives what it has, and none gives none`() {
    #expect(three(met(), []).isEmpty)
    #expect(three(met(), [Question(.own("What is new?"), fills: .goal)]).count == 1)
    let same = (1...9).map { Question(.own("What is new, \($0)?"), fills: .goal) }
    #expect(three(met(), same).count == 1, "one of a kind")
  }

  @Test func `for any evidence at most three come, each of another kind`() {
    for seed in 1...300 {
      let chosen = three(Pair.random(UInt64(seed)))
      #expect(chosen.count <= 3 && Set(chosen.map(\.question.fills)).count == chosen.count, "seed \(seed)")
    }
  }

  @Test func `the bank asks for every kind of fact, and its keys are its own`() {
    #expect(Set(Question.bank.map(\.fills)) == Set(Fact.Kind.allCases))
    #expect(Set(Question.bank.map(\.key)).count == Question.bank.count)
    #expect(Question.bank.count == Question.Standard.allCases.count)
  }
}
