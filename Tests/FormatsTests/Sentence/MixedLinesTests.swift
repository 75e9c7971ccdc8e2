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
    ("call with ana, next coffee with her on 12 dec", ["touch call mutual [ana]", "note"]),
    ("nice weather, coffee with ana", ["note", "touch coffee mutual [ana]"]),
  ])
  func `a line is cut where a new clause begins`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    (
      "promised tom lunch by 3 dec and lena a quote tomorrow",
      ["promise me [tom] lunch due=2026-12-03", "promise me [lena] a quote due=2026-11-27"]
    ),
    (
      "promised ana the deck by fri, bo two names by monday and lena a call tomorrow",
      [
        "promise me [ana] the deck due=2026-11-27 kind=information",
        "promise me [bo] two names due=2026-11-30 kind=information", "promise me [lena] a call due=2026-11-27",
      ]
    ),
    (
      "promised to send ana the deck and bo the slides by wed",
      [
        "promise me [ana] send the deck due=2026-12-02 kind=information",
        "promise me [bo] send the slides due=2026-12-02 kind=information",
      ]
    ),
    (
      "promised lunch to tom by 3 dec and a quote to lena tomorrow",
      ["promise me [tom] lunch due=2026-12-03", "promise me [lena] a quote due=2026-11-27"]
    ),
    (
      "will call ana tomorrow and bo on monday",
      ["promise me [ana] call due=2026-11-27", "promise me [bo] call due=2026-11-30"]
    ),
    (
      "sent ana the deck and bo the article",
      ["help me information given [ana] what=the deck", "help me information given [bo] what=the article"]
    ),
    (
      "introduced ana to chen and bo to lena",
      ["help me introduction given [ana] third=[chen]", "help me introduction given [bo] third=[lena]"]
    ),
    (
      "thanked tom for the referral and lena for the tip",
      ["signal gaveThanks [tom] about=the referral", "signal gaveThanks [lena] about=the tip"]
    ),
    (
      "coffee with ana on monday and bo on tuesday",
      ["touch coffee mutual [ana] day=2026-11-23", "touch coffee mutual [bo] day=2026-11-24"]
    ),
    (
      "ana called yesterday and joris today",
      ["touch call mutual [ana] day=2026-11-25", "touch call mutual [joris] day=2026-11-26"]
    ),
    (
      "asked ana for advice on pricing and joris for a referral",
      ["ask advice [ana] advice on pricing", "ask referral [joris] a referral"]
    ),
    (
      "yesterday I had coffee with ana and today with bo",
      ["touch coffee mutual [ana] day=2026-11-25", "touch coffee mutual [bo] day=2026-11-26"]
    ),
    (
      "coffee with ana on monday and tuesday",
      ["touch coffee mutual [ana] day=2026-11-23", "touch coffee mutual [ana] day=2026-11-24"]
    ),
  ])
  func `a verb is carried over to the next person and the next day`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    (
      "promised ana an intro to chen and bo",
      ["promise me [ana] an intro to chen and bo kind=introduction third=[chen, bo]"]
    ),
    ("promised ana feedback and advice by friday", ["promise me [ana] feedback and advice due=2026-11-27 kind=advice"]),
    ("promised ana cake and biscuits with jam", ["promise me [ana] cake and biscuits with jam"]),
    ("introduced ana to chen and bo", ["help me introduction given [ana] third=[chen, bo]"]),
    (
      "coffee with ana (yesterday), promised her two names",
      ["touch coffee mutual [ana] day=2026-11-25", "promise me [ana] two names kind=information"]
    ),
  ])
  func `a joint inside one clause carries nothing over`(_ line: String, _ clauses: [String]) {
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
