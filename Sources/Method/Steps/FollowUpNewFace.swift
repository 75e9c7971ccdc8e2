import Domain

/// Write to a new face that was kept, within 48 hours (P22).
enum FollowUpNewFace: Suggestion {
  static let principle = Principle.newFaces

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    guard let kept = situation.relationship.kept, (situation.history.lastByMe ?? .distantPast) <= kept else { return }
    let until = situation.end(situation.rules.steps.faceUntil, after: kept)
    openings.append(Opening(kind: .followUpNewFace, from: kept, until: until))
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    let writeBy = situation.rules.writeBy(keptAt: opening.from)
    return [.keptNewFace(on: situation.day(opening.from), writeBy: situation.day(writeBy))]
  }
}
