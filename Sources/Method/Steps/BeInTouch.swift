import Domain

/// Be in touch when the cadence has run out (P6: everyone with a rhythm has a next step and date).
enum BeInTouch: Suggestion {
  static let principle = Principle.tiers

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard !situation.meetsSoon() else { return }
    guard situation.basis.settlesStage, let due = situation.due else { return }
    let from = situation.start(due)
    // After that one reconnects; someone never spoken with since the rhythm was chosen stays due.
    let until = situation.isResting ? nil : situation.inTouchUntil
    if let until, until <= from { return }
    openings.append(Opening(kind: .beInTouch, rank: situation.cadence ?? 0, from: from, until: until))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let reasons = situation.dueReasons()
    return reasons.isEmpty ? [.nothingOnRecord] : reasons
  }
}
