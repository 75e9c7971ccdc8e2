import Domain

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
  /// What has still to be asked before a pitch: of the offering that is meant, or of the one that lacks least. Empty where
  /// one is qualified, or nothing was laid down.
  mutating func openMustQuestions() -> [String] {
    let offerings = practice.me.offerings
    let opportunity = evidence.opportunities.last { $0.status.isOpen && $0.kind == .business }
    if opportunity?.status == .qualified { return [] }
    let meant = offerings.filter { $0.name == opportunity?.offering }
    let fitting = meant.isEmpty ? offerings : meant
    return fitting.map { opportunity?.openQuestions($0) ?? $0.mustQuestions }.min { $0.count < $1.count } ?? []
  }
}
