import Domain

/// Write to a new face that was kept, within 48 hours (P22).
enum FollowUpNewFace: Suggestion {
  static let principle = Principle.newFaces

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let kept = situation.relationship.kept, (situation.history.lastByMe ?? .distantPast) <= kept else { return }
    let until = Self.until(kept, situation.practice)
    openings.append(Opening(kind: .followUpNewFace, from: kept, until: until))
  }

  /// How long the step stands for somebody kept then.
  static func until(_ kept: Instant, _ practice: Practice) -> Instant {
    practice.zone.instant(of: practice.zone.day(of: kept).adding(days: practice.rules.steps.faceUntil + 1))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let writeBy = situation.rules.writeBy(keptAt: opening.from)
    return [.keptNewFace(on: situation.day(opening.from), writeBy: situation.day(writeBy))]
  }
}
