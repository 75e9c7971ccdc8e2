import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct MixedLinesTests {
  @Test(arguments: [
    (
      "coffee with ana and bo at filtro; promised ana an intro to chen fri",
      [
        "touch coffee mutual [ana, bo] place=filtro",
        "promise me [ana] an intro to chen due=2026-11-27 kind=introduction third=[chen]",
      ]
    ),
    (
      "coffee with ana and promised her an intro to chen by friday",
      ["touch coffee mutual [ana]", "promise me [ana] an intro to chen due=2026-11-27 kind=introduction third=[chen]"]
    ),
    (
      "coffee with ana, promised to send her the deck on tuesday",
      ["touch coffee mutual [ana]", "promise me [ana] send the deck due=2026-12-01 kind=information"]
    ),
    (
      "lunch with bo. he needs a bookkeeper. promised him two names by friday",
      [
        "touch meal mutual [bo]", "fact need [bo] a bookkeeper",
        "promise me [bo] two names due=2026-11-27 kind=information",
      ]
    ),
    (
      "call with Zoë Müller; Zoë asked for a proposal; i owe her a proposal by 1 Dec",
      ["touch call mutual [Zoë Müller]", "signal raisedBusiness [Zoë]", "promise me [Zoë] a proposal due=2026-12-01"]
    ),
    (
      "had lunch with ana and bo in ghent; bo is struggling with hiring; sent him an article",
      [
        "touch meal mutual [ana, bo] place=ghent", "fact challenge [bo] hiring",
        "help me information given [bo] what=an article",
      ]
    ),
    (
      "saw joris at the summit, he was thrilled with the audit and asked how business is",
      [
        "touch event mutual [joris] place=the summit", "signal praised [joris] about=the audit",
        "signal askedAfterBusiness [joris]",
      ]
    ),
    (
      "yesterday: lunch with bo; promised him the numbers by wed",
      ["touch meal mutual [bo] day=2026-11-25", "promise me [bo] the numbers due=2026-12-02 kind=information"]
    ),
    ("met ana and bo called", ["touch meeting mutual [ana]", "touch call mutual [bo]"]),
    ("nice weather, coffee with ana", ["note", "touch coffee mutual [ana]"]),
  ])
  func `a line is cut where a new clause begins`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("nice weather today", ["note"]),
    ("ana has two kids", ["note"]),
    ("asked whether ana needs a hand", ["note"]),
    ("the call centre is closed", ["note"]),
    ("coffee is cheap", ["note"]),
    ("ana cancelled", ["note"]),
    ("met ana!!! great talk", ["touch meeting mutual [ana]", "note"]),
    ("bo, chen and the others", ["note"]),
  ])
  func `what is not understood is a note`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
