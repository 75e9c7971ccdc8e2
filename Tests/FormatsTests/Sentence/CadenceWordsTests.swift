import Testing

@testable import Formats

struct CadenceWordsTests {
  @Test(arguments: [
    ("monthly", 30), ("Quarterly", 90), ("yearly", 365), ("weekly", 7), ("twice a year", 180), ("every 3 weeks", 21),
    ("6 weeks", 42), ("every month", 30), ("every two months", 60), ("every other week", 14), ("once a month", 30),
    ("once a quarter", 90), ("3 times a year", 121), ("twice a month", 15), ("every 10 days", 10), ("half-yearly", 180),
    ("about every 3 weeks", 21), ("a month", 30), ("each quarter", 90),
  ])
  func `a rhythm is read as days`(_ text: String, _ days: Int) {
    #expect(CadenceWords.read(text) == days)
  }

  @Test(arguments: [
    "", "often", "3", "every", "0 weeks", "every 99999999999999 weeks", "fri", "twice", "0 times a year",
  ])
  func `what is no rhythm is none`(_ text: String) {
    #expect(CadenceWords.read(text) == nil)
  }
}
