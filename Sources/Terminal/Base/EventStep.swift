import Domain
import UseCases
import Wording

/// What *done* means for a step about an event: to sign up asks the guard, and what a key answers is asked on a terminal.
enum EventStep {
  /// - Returns: whether all of it is said and done; else it is a step like others.
  static func isDone(_ step: StepReference, in session: Session) throws -> Bool {
    guard case .event(let id) = step.subject else { return false }
    let network = try session.network()
    let shown = try network.event(id)
    let questions = EventQuestions(session: session)
    switch (step.kind, shown.open) {
    case (.chooseEvent, .going):
      var told = EventTold()
      told.attendance = .going
      let noted = try network.tell(id, told)
      try session.show(noted) { $0.noted(noted) }
      try questions.askAim(shown.listed)
      return true
    case (.chooseEvent, .aim) where session.isInteractive:
      try questions.askAim(shown.listed)
      return true
    case (.debriefEvent, .debrief): return try questions.askAgain(shown.listed)
    default: return false
    }
  }
}
