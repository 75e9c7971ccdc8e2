/// What speaks before an ask, an invitation or a referral, in the order in which one of them is chosen to speak.
package enum Guard: String, Sendable, Codable, CaseIterable {
  case prematurePitch, strained, tooEarly, unqualified, hiddenPurpose, pace, unanswered, crunch, onlyWhenYouNeed
  case notReportedBack, yourNameIsOnIt, nothingGiven, stillOpen, moreMotion
}
