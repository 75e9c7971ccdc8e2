import Domain
import Foundation
import Testing

/// The words of cases are promised to programs outside (docs/json.md): a case may come, none may change its word.
@Suite struct WordedTests {
  private func words<Case: Worded>(_: Case.Type) -> [String] { Case.allCases.map(\.word) }

  @Test func `cases keep their words`() {
    #expect(words(Identifier.Kind.self) == ["mail", "phone", "profile", "website", "handle"])
    #expect(words(Stage.self) == ["identified", "visibility", "credibility", "profitability"])
    #expect(words(Basis.self) == ["none", "traces", "word", "history"])
    #expect(words(Strain.self) == ["none", "light", "heavy"])
    #expect(words(Verdict.Strength.self) == ["fine", "careful", "unknown", "notYet"])
    #expect(words(Principle.self) == (1...24).map { "P\($0)" })
    #expect(
      words(Step.Kind.self) == [
        "keepPromise", "answer", "prepareForPromise", "thank", "reportBack", "makeEarnedAsk", "followUpNewFace",
        "followUpAsk", "support", "occasion", "helpNeed", "introduce", "beInTouch", "spokenLately", "invite", "prepare",
        "debrief", "repair", "reconnect", "openSeat", "proposeRhythm", "chooseEvent", "debriefEvent", "weeklyReview",
        "tellHelper",
      ])
    #expect(
      words(Weekday.self) == ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
  }

  @Test func `a value is kept as numbers, told as words, and read back from both`() throws {
    let reply = Reply(
      contact: ID(high: 1, low: 1), kind: .keepPromise, subject: .promise(ID(high: 2, low: 2)), answer: .done,
      at: Instant(seconds: 0))
    let signals: Signals = [.thanked, .cameBack]
    for isTold in [false, true] {
      let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
      encoder.outputFormatting = .sortedKeys
      if isTold {
        encoder.userInfo[.words] = true
        decoder.userInfo[.words] = true
      }
      let text = String(decoding: try encoder.encode(reply), as: UTF8.self)
      #expect(text.contains(isTold ? "\"kind\":\"keepPromise\"" : "\"kind\":1"))
      #expect(text.contains("\"subject\":{\"promise\":{\"id\":"))
      #expect(try decoder.decode(Reply.self, from: Data(text.utf8)) == reply)
      let told = try encoder.encode([signals])
      #expect(String(decoding: told, as: UTF8.self) == (isTold ? "[[\"thanked\",\"cameBack\"]]" : "[2049]"))
      #expect(try decoder.decode([Signals].self, from: told) == [signals])
    }
  }

  @Test func `every signal has a word of its own`() {
    let all = Signals.words.reduce(into: Signals()) { $0.insert($1.signal) }
    #expect(all.rawValue == (1 << 16) - 1)
    #expect(Set(Signals.words.map(\.word)).count == 16)
  }

  @Test func `a word nobody knows is refused`() {
    let decoder = JSONDecoder()
    decoder.userInfo[.words] = true
    #expect(throws: DecodingError.self) { try decoder.decode([Stage].self, from: Data("[\"cold\"]".utf8)) }
    #expect(throws: DecodingError.self) { try decoder.decode([Signals].self, from: Data("[[\"cold\"]]".utf8)) }
  }
}
