import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct FactLinesTests {
  @Test(arguments: [
    ("ana needs a designer", ["fact need [ana] a designer"]),
    ("ana needs a designer and a speaker for march", ["fact need [ana] a designer and a speaker for march"]),
    ("ana is looking for an office in lisbon", ["fact need [ana] an office in lisbon"]),
    ("ana needs to find an office", ["fact need [ana] to find an office"]),
    ("bo wants an intro to mia", ["fact need [bo] an intro to mia"]),
    ("bo offers brand design", ["fact offers [bo] brand design"]),
    ("bo sells to hospitals", ["fact targetMarket [bo] hospitals"]),
    ("ana's target market is hospitals", ["fact targetMarket [ana] hospitals"]),
    ("mia likes half marathons", ["fact interest [mia] half marathons"]),
    ("mia works on a book", ["fact goal [mia] a book"]),
    ("tom used to run a bakery", ["fact origin [tom] run a bakery"]),
    ("sam struggles with hiring", ["fact challenge [sam] hiring"]),
    ("ines knows people in museums", ["fact circle [ines] people in museums"]),
    ("bo prefers calls in the morning", ["fact preference [bo] calls in the morning"]),
    ("ana got promoted", ["fact accomplishment [ana] got promoted"]),
    ("Will needs a designer", ["fact need [Will] a designer"]),
    ("will likes mountain biking", ["fact interest [will] mountain biking"]),
    ("ana: needs a designer", ["fact need [ana] a designer"]),
  ])
  func `what is learned of somebody has a kind`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("coffee with ana; she needs a designer", ["touch coffee mutual [ana]", "fact need [ana] a designer"]),
    (
      "coffee with ana, she needs a designer and likes running",
      ["touch coffee mutual [ana]", "fact need [ana] a designer", "fact interest [ana] running"]
    ),
    (
      "ana is working on her book and prefers mornings", ["fact goal [ana] her book", "fact preference [ana] mornings"]
    ),
    ("video with ines — she loves pottery", ["touch video mutual [ines]", "fact interest [ines] pottery"]),
    ("she needs a designer", ["fact need [] a designer"]),
    ("wants a designer", ["fact need [] a designer"]),
  ])
  func `she is the person named before`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana doesn't need a designer", ["note"]),
    ("ana needs nothing", ["note"]),
    ("ana no longer needs a designer", ["note"]),
  ])
  func `what somebody does not need is no need`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana mentioned she needs a designer", ["fact need [ana] a designer"]),
    ("ana told me she is looking for a cfo", ["fact need [ana] a cfo"]),
    ("learned that bo loves sailing", ["fact interest [bo] sailing"]),
    ("ana asked for an intro to chen", ["fact need [ana] an intro to chen"]),
    ("bo would like an intro to mia", ["fact need [bo] an intro to mia"]),
    (
      "had coffee w/ Ana Ruiz this morning at Filtro, she's looking for a designer",
      ["touch coffee mutual [Ana Ruiz] place=Filtro day=2026-11-26", "fact need [Ana Ruiz] a designer"]
    ),
  ])
  func `what somebody tells is read through the telling`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
