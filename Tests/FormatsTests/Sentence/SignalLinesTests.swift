import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct SignalLinesTests {
  @Test(arguments: [
    ("joris thanked me for the report", ["signal thanked [joris] about=the report"]),
    ("thanks from tom for the intro", ["signal thanked [tom] about=the intro"]),
    ("ana and bo thanked me", ["signal thanked [ana, bo]"]),
    ("joris praised the workshop", ["signal praised [joris] about=the workshop"]),
    ("joris said it was \"exactly what we needed\"", ["signal praised [joris] about=we needed"]),
    ("exactly what we needed, said joris", ["signal praised [joris] about=we needed"]),
    ("joris was delighted with the audit", ["signal praised [joris] about=the audit"]),
    ("joris loved the report", ["signal praised [joris]"]),
    ("lena is happy with the draft", ["signal praised [lena] about=the draft"]),
  ])
  func `thanks and praise open a moment`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana asked how business is", ["signal askedAfterBusiness [ana]"]),
    ("lena asked for a quote", ["signal raisedBusiness [lena]"]),
    ("lena asked what an audit would cost", ["signal raisedBusiness [lena] about=an audit"]),
    ("lena asked about our prices", ["signal raisedBusiness [lena]"]),
    ("lena wants to hire us", ["signal raisedBusiness [lena]"]),
    ("lena raised business", ["signal raisedBusiness [lena]"]),
    ("lena brought up business", ["signal raisedBusiness [lena]"]),
    ("lena mentioned a project", ["note"]),
  ])
  func `business they raise is an opener`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("bo objected to the pitch", ["signal objected [bo] about=the pitch"]),
    ("bo minded the pitch", ["signal objected [bo]"]),
    ("bo took offence at the pitch", ["signal objected [bo] about=the pitch"]),
    ("bo was put off by the pitch", ["signal objected [bo] about=the pitch"]),
    ("bo took it badly", ["signal objected [bo]"]),
    ("bo minded the shop for us", ["note"]),
    ("priya said not now, ask me again in may", ["signal notNow [priya] until=2027-05-01"]),
    ("priya said ask me again in may", ["signal notNow [priya] until=2027-05-01"]),
    ("priya said not now", ["signal notNow [priya]"]),
    ("bo: \"call me in january\"", ["signal notNow [bo] until=2027-01-01"]),
    ("ana said to call back in january", ["signal notNow [ana] until=2027-01-01"]),
    ("lena: not now, maybe in q2", ["signal notNow [lena]"]),
    (
      "mail from hugo, no for now, ask again in may",
      ["touch mail incoming [hugo]", "signal notNow [hugo] until=2027-05-01"]
    ),
    ("tom said no for now", ["signal notNow [tom]"]),
    ("tom said no, ask again in may", ["signal notNow [tom] until=2027-05-01"]),
    ("tom wrote no, but please try again next year", ["signal notNow [tom] until=2027-01-01"]),
    ("tom: not at the moment, please call back in june", ["signal notNow [tom] until=2027-06-01"]),
    (
      "tom said call me back in may, promised him the deck by fri",
      ["signal notNow [tom] until=2027-05-01", "promise me [tom] the deck due=2026-11-27 kind=information"]
    ),
  ])
  func `a pitch objected to and a date given are heard`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("thanked tom for the referral", ["signal gaveThanks [tom] about=the referral"]),
    ("reported back to tom on lena", ["signal reportedBack [tom] about=lena"]),
  ])
  func `thanks and reports of the user are heard too`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana said yes", ["answer yes [ana]"]),
    ("lena accepted", ["answer yes [lena]"]),
    ("bo said yes on monday", ["answer yes [bo] day=2026-11-23"]),
    ("bo said yes on 3 dec", ["answer yes [bo] day=2026-12-03"]),
    ("bo said yes to the talk on 3 dec", ["answer yes [bo] about=the talk on 3 dec"]),
    ("bo declined", ["answer no [bo]"]),
    ("tom turned us down", ["answer no [tom]"]),
    ("ana said no, but talk to tom", ["answer noBut [ana] third=[tom]"]),
    (
      "quick zoom with priya, she said yes to the workshop",
      ["touch video mutual [priya]", "answer yes [priya] about=the workshop"]
    ),
  ])
  func `an ask is answered`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
