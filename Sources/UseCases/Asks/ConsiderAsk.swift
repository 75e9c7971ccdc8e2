package import Domain
import Method
import Store

/// What is to be said of an ask before it is made.
package struct AskConsidered: Sendable, Encodable {
  package var person: ListedPerson
  package var kind: Ask.Kind
  package var verdict: Verdict
  package var earned: EarnedAsk
  /// The user's one sentence for a good referral; empty where it was not told.
  package var sentence: String
  /// What this ask is for, as the user said it.
  package var what: String
  package var record: AskRecord
  /// The two have talked or written, as far as is on record.
  package var hasSpoken: Bool
  /// The word with which the user means to go past the guard, given when it was planned.
  package var overrode: Ask.Override?
  /// When a friendly reminder would be due if it were made today.
  package var reminder: Day
  /// The people its reasons speak of, by name.
  package var others: [ContactID: String]
  /// The user's own text of such a letter, where they wrote one.
  package var template: String?
  /// The user's name, for the foot of a letter.
  package var me: String
}

/// How the user's last asks of one kind went: their own record of yeses against the fear of no (P2).
package struct AskRecord: Hashable, Sendable, Encodable {
  /// With an outcome, at most nine.
  package var asks: Int
  package var yeses: Int
  /// Answered by silence.
  package var silences: Int

  package init(asks: Int, yeses: Int, silences: Int) {
    (self.asks, self.yeses, self.silences) = (asks, yeses, silences)
  }
}

/// An ask as the user puts it.
package struct AskIntended: Hashable, Sendable {
  package var kind: Ask.Kind
  /// What for, in the user's words; empty where they said nothing.
  package var what: String
  /// The opener, as the user tells it.
  package var because: String?
  /// The one asked was told that an ask would come (P5).
  package var isAnnounced: Bool

  package init(_ kind: Ask.Kind, what: String = "", because: String? = nil, isAnnounced: Bool = false) {
    (self.kind, self.what, self.because) = (kind, Typed.trimmed(what), because.map(Typed.trimmed))
    self.isAnnounced = isAnnounced
  }
}

extension Network {
  /// The verdict on an ask about to be made, with what speaks for it. Nothing is written.
  package func consider(_ intended: AskIntended, of contact: ContactID) throws(Refusal) -> AskConsidered {
    try read { reading in try reading.consider(intended, of: contact) }
  }
}

extension Reading {
  /// Asks of one kind whose outcomes make the user's record.
  private static let recordOf = 9

  func consider(_ intended: AskIntended, of contact: ContactID) throws -> AskConsidered {
    try consider(intended, of: contact, pressing: try pressing())
  }

  /// - Parameter pressing: the goal whose time runs short (P8), where it was looked for already.
  func consider(_ intended: AskIntended, of contact: ContactID, pressing: Reason?) throws -> AskConsidered {
    let person = try named(contact)
    guard let evidence = try evidence(of: contact) else { throw StoreError.missing(entity: contact.text) }
    let practice = try practice()
    let now = world.now()
    let planned = evidence.asks.last { $0.kind == intended.kind && $0.made == nil && $0.outcome == nil }
    let because = intended.because ?? planned?.because
    var verdict = Method.verdict(
      on: AskIntent(
        intended.kind, because: because, isAnnounced: intended.isAnnounced, pressing: pressing), evidence,
      practice: practice, now: now)
    // What the user told opens the door: it is not missing, though the records do not have it.
    if !(because ?? "").isEmpty {
      verdict.missing.removeAll { [.missing(.trustOrOpener), .missing(.statedNeed), .missing(.offering)].contains($0) }
    }
    let earned = Method.earned(intended.kind, evidence, practice: practice, now: now)
    let reasons = verdict.reasons + (earned.moment.map { [$0.trigger] } ?? [])
    return AskConsidered(
      person: person, kind: intended.kind, verdict: verdict, earned: earned, sentence: practice.me.sentence,
      what: intended.what.isEmpty ? planned?.what ?? "" : intended.what, record: try record(of: intended.kind),
      hasSpoken: Standing.evaluate(evidence, practice: practice, now: now).lastTwoSided != nil,
      overrode: planned?.overrode,
      reminder: world.today.adding(days: practice.rules.asks.nudgeAfter).onWorkingDay,
      others: try names(in: reasons), template: try template(.ask(intended.kind)), me: practice.me.name.full)
  }

  private func record(of kind: Ask.Kind) throws -> AskRecord {
    let asks = try concludedAsks(of: kind, limit: Self.recordOf)
    var record = AskRecord(asks: asks.count, yeses: 0, silences: 0)
    for ask in asks {
      switch ask.outcome {
      case .yes: record.yeses += 1
      case .silence: record.silences += 1
      case .no, .noBut, .later, nil: continue
      }
    }
    return record
  }
}
