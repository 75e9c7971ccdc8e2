/// What was said in a touch that bears on what to do next.
package struct Signals: OptionSet, Hashable, Sendable {
  package var rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// They thanked the user.
  package static let thanked = Signals(rawValue: 1 << 0)
  /// They praised the user's work.
  package static let praised = Signals(rawValue: 1 << 1)
  /// They asked how business is.
  package static let askedHowBusinessIs = Signals(rawValue: 1 << 2)
  /// They raised business themselves: asked for a quote, a price, a proposal. An opener.
  package static let raisedBusiness = Signals(rawValue: 1 << 3)
  /// They stated a need in the user's field. An opener.
  package static let statedNeed = Signals(rawValue: 1 << 4)
  /// They objected to a pitch. Heavy strain until repaired.
  package static let objected = Signals(rawValue: 1 << 5)
  /// The user spoiled a referral of theirs. Heavy strain until repaired.
  package static let referralMishandled = Signals(rawValue: 1 << 6)
  /// The user made it good again (P10).
  package static let repaired = Signals(rawValue: 1 << 7)
  /// The user thanked them.
  package static let gaveThanks = Signals(rawValue: 1 << 8)
  /// The user told them what came of their advice, introduction or referral.
  package static let reportedBack = Signals(rawValue: 1 << 9)
  /// A kindness that wants no answer: a birthday line, an article, congratulations.
  package static let kindness = Signals(rawValue: 1 << 10)
  /// They came back of their own accord.
  package static let cameBack = Signals(rawValue: 1 << 11)
  /// The message carried an ask.
  package static let carriedAsk = Signals(rawValue: 1 << 12)
  /// There is nothing to answer: closes the thread for good.
  package static let nothingToAnswer = Signals(rawValue: 1 << 13)
  /// An occasion: their birthday, a new job.
  package static let occasion = Signals(rawValue: 1 << 14)
  /// The thanks or the report were for one gift, which has it noted; what else they gave still waits.
  package static let ofOneGift = Signals(rawValue: 1 << 15)
}
