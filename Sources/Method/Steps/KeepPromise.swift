import Domain

/// Keep what was promised on its day; the day before it is prepared for (P11: trust grows by promises kept).
enum KeepPromise: Suggestion {
  static let principle = Principle.stages

  static func open(_ situation: inout Situation, into openings: inout [Opening]) {
    for promise in situation.evidence.promises where promise.by == .me && promise.outcome == nil {
      let subject = Step.Subject.promise(promise.id)
      guard let due = promise.due else {
        let from = situation.start(situation.rules.steps.undatedPromise, after: promise.made)
        openings.append(Opening(kind: .keepPromise, rank: 1, from: from, subject: subject))
        continue
      }
      let day = situation.start(due)
      let before = situation.start(due.adding(days: -1))
      openings.append(Opening(kind: .prepareForPromise, from: before, until: day, subject: subject))
      openings.append(Opening(kind: .keepPromise, from: day, subject: subject))
    }
  }

  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason] {
    guard case .promise(let id) = opening.subject,
      let promise = situation.evidence.promises.first(where: { $0.id == id })
    else { return [.nothingOnRecord] }
    let today = situation.day(situation.clock.now)
    if let due = promise.due, today > due {
      return [.promiseLate(what: promise.what, due: due, days: today.days(since: due))]
    }
    return [.promised(what: promise.what, due: promise.due)]
  }
}
