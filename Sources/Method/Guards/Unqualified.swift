package import Domain
import Insight

/// Qualify by asking and listening first (P4): business while must-questions are open, and nothing they said opens the
/// door.
enum Unqualified: Speaker {
  static let name = Guard.unqualified
  static let principle = Principle.qualifyFirst

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    guard intent.kind == .business, situation.opener(for: .business, told: intent.because) == nil else { return nil }
    let open = situation.openMustQuestions()
    guard !open.isEmpty else { return nil }
    return Speech(
      strength: .careful, reasons: open.map { .missing(.answer(to: $0)) },
      waysOut: [.askMustQuestions, .inviteToListen, .tellTheOpener, .askAnyway])
  }
}

extension Situation {
  /// What has still to be asked before a pitch: of the offering that is named, or that the words mean, or of the one that
  /// lacks least. Empty where one is qualified, or nothing was laid down.
  mutating func openMustQuestions() -> [String] {
    let opportunity = evidence.opportunities.last { $0.status.isOpen && $0.kind == .business }
    // A proposal is no longer a first pitch.
    if opportunity?.status == .qualified || opportunity?.status == .proposed { return [] }
    let offerings = practice.me.offerings
    let named = offerings.first { $0.name == opportunity?.offering }
    let meant =
      named ?? offerings.meant(by: opportunity?.what ?? "").nearestToAPitch(opportunity)
      ?? offerings.nearestToAPitch(opportunity)
    return meant.map { opportunity?.openQuestions($0) ?? $0.mustQuestions } ?? []
  }
}

extension [Me.Offering] {
  /// Those that the words of an opportunity mean; without words every one could be.
  package func meant(by what: String) -> [Me.Offering] {
    if what.isEmpty { return self }
    let need = NeedTerms(what)
    return filter { $0.meets(need) }
  }

  /// The one that lacks least before a pitch: with the fewest must-questions open, of equals the first.
  package func nearestToAPitch(_ opportunity: Opportunity?) -> Me.Offering? {
    self.min { one, other in
      func lacking(_ offering: Me.Offering) -> Int {
        (opportunity?.openQuestions(offering) ?? offering.mustQuestions).count
      }
      return lacking(one) < lacking(other)
    }
  }
}
