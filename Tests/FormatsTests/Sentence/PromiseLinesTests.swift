import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct PromiseLinesTests {
  @Test(arguments: [
    (
      "promised ana an intro to chen fri",
      ["promise me [ana] an intro to chen due=2026-11-27 kind=introduction third=[chen]"]
    ),
    ("promised ana the deck by 3 november", ["promise me [ana] the deck due=2026-11-03 kind=information"]),
    ("promised ana the deck by yesterday", ["promise me [ana] the deck due=2026-11-25 kind=information"]),
    ("promised ana the deck yesterday", ["promise me [ana] the deck day=2026-11-25 kind=information"]),
    ("promised ana the minutes of 3 nov", ["promise me [ana] the minutes of 3 nov"]),
    ("promised ana ruiz the deck by monday", ["promise me [ana ruiz] the deck due=2026-11-30 kind=information"]),
    ("promised the deck to ana until 12/3", ["promise me [ana] the deck due=2027-03-12 kind=information"]),
    (
      "promised bo feedback on his pitch in 3 weeks",
      ["promise me [bo] feedback on his pitch due=2026-12-17 kind=advice"]
    ),
    ("promised feedback to ana", ["promise me [ana] feedback kind=advice"]),
    ("promised to send bo the contract on friday", ["promise me [bo] send the contract due=2026-11-27"]),
    ("promised to call bo back tomorrow", ["promise me [bo] call back due=2026-11-27"]),
    ("promised ana to send the deck by fri", ["promise me [ana] send the deck due=2026-11-27 kind=information"]),
    ("promised ana that i'll call her back on monday", ["promise me [ana] call her back due=2026-11-30"]),
    ("promised bo a call before christmas", ["promise me [bo] a call due=2026-12-25"]),
    ("promised bo a call in a fortnight", ["promise me [bo] a call due=2026-12-10"]),
    ("i owe bo a call", ["promise me [bo] a call"]),
    ("i owe bo a call by end of month", ["promise me [bo] a call due=2026-11-30"]),
    ("I owe Tom Vos a thank you", ["promise me [Tom Vos] a thank you"]),
    ("will send ana the deck tomorrow", ["promise me [ana] send the deck due=2026-11-27 kind=information"]),
    (
      "i'll introduce ana to chen next week",
      ["promise me [ana] introduce to chen due=2026-11-30 kind=introduction third=[chen]"]
    ),
    ("need to send ana the deck by fri", ["promise me [ana] send the deck due=2026-11-27 kind=information"]),
    ("have to call bo tomorrow", ["promise me [bo] call due=2026-11-27"]),
  ])
  func `the user promises`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("promised an intro to chen", ["promise me [] an intro to chen kind=introduction third=[chen]"]),
    (
      "coffee with ana, promised an intro to chen",
      ["touch coffee mutual [ana]", "promise me [ana] an intro to chen kind=introduction third=[chen]"]
    ),
    ("will send an intro to chen", ["promise me [] send an intro to chen kind=introduction third=[chen]"]),
  ])
  func `an introduction promised to nobody named leaves that open`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana promised me the deck by monday", ["promise them [ana] the deck due=2026-11-30 kind=information"]),
    ("ana will send me two names by fri", ["promise them [ana] send two names due=2026-11-27 kind=information"]),
    ("ana will introduce me to chen", ["promise them [ana] introduce to chen kind=introduction third=[chen]"]),
    ("bo owes me lunch", ["promise them [bo] lunch"]),
    (
      "bo owes me an intro to chen by next friday",
      ["promise them [bo] an intro to chen due=2026-12-04 kind=introduction third=[chen]"]
    ),
  ])
  func `the other side promises`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("asked joris for a referral", ["ask referral [joris] a referral"]),
    ("asked ana for advice on pricing", ["ask advice [ana] advice on pricing"]),
    ("asked bo to introduce me to chen", ["ask introduction [bo] introduce me to chen"]),
    ("asked ana for a pen", ["note"]),
  ])
  func `an ask is one of the method’s kinds`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
