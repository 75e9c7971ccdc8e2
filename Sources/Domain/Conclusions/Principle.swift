/// The principles of the method, as `docs/method.md` numbers them.
package enum Principle: Int, Sendable, Worded {
  case resultsNotMotion = 1
  case finishTheJob = 2
  case noSalesCall = 3
  case qualifyFirst = 4
  case upFront = 5
  case nextStep = 6
  case theirPace = 7
  case establishedTiesInACrunch = 8
  case notOnlyWhenNeeding = 9
  case recover = 10
  case stages = 11
  case interview = 12
  case diversity = 13
  case oneToOnes = 14
  case helpFirst = 15
  case referralSourcesFirst = 16
  case giveBeforeTaking = 17
  case goals = 18
  case mix = 19
  case database = 20
  case tiers = 21
  case newFaces = 22
  case weeklyTime = 23
  case online = 24

  /// `P11`
  package var code: String { "P\(rawValue)" }

  /// Outside they are known by their code.
  package var word: String { code }
}
