import Domain

/// A networking meeting is not a sales call (P3): business asked of somebody known to be new, any ask of somebody of
/// whom nothing is known, advice of somebody never spoken with. An opener opens the door.
enum PrematurePitch: Speaker {
  static let name = Guard.prematurePitch
  static let principle = Principle.noSalesCall

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    let opener = situation.opener(for: intent.kind, told: intent.because)
    // Where they gave a date, that date is what is to be said.
    guard opener == nil, situation.dateGiven(for: intent.kind) == nil else { return nil }
    switch situation.rung(for: intent.kind, opener: nil) {
    case .reached: return nil
    case .unknown:
      // Asked only where the answer can change what is said.
      return Speech(
        strength: .unknown, reasons: situation.stageReasons(.them), missing: [.missing(.yourWord)],
        waysOut: [.answerHowYouStand])
    case .below:
      switch intent.kind {
      case .business, .role:
        var ways: [Verdict.WayOut] = [.inviteToListen]
        if situation.theirs.isAtLeast(.visibility) { ways.append(.askSmaller(.advice)) }
        var (reasons, missing) = (situation.stageReasons(.them), Reason.Need.trustOrOpener)
        if intent.kind == .business, let need = situation.needWithoutOffering() {
          reasons.insert(situation.reason(of: .need(need)), at: 0)
          missing = .offering
          ways.insert(.tellOffering, at: 0)
        }
        return Speech(
          strength: .notYet, reasons: reasons, missing: [.missing(missing)],
          waysOut: ways + [.tellTheOpener, .askAnyway])
      case .advice:
        return Speech(
          strength: .careful, reasons: situation.stageReasons(.them), missing: [.missing(.meeting)],
          waysOut: [.inviteToListen, .tellTheOpener, .askAnyway])
      case .introduction, .testimonial, .referral: return nil
      }
    }
  }
}
