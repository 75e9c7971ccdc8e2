import Domain
import UseCases
import Wording

/// The two questions that an event asks on a terminal, one key each; no answer leaves them open.
struct EventQuestions {
  let session: Session

  private var prompt: Prompt { Prompt(screen: session.screen) }

  /// What it is for: asked when it is decided to go.
  func askAim(_ event: ListedEvent) throws {
    guard session.isInteractive else { return }
    var told = EventTold()
    while told.aim == nil {
      guard let typed = prompt.ask(session.words.whatFor(event)), !typed.isEmpty else { return }
      do {
        told.aim = try EventOf.aim(typed, in: session)
      } catch let refusal as Refusal {
        session.screen.print(session.words.refusal(refusal))
      }
    }
    let noted = try session.network().tell(event.event, told)
    try session.show(noted) { $0.noted(noted) }
  }

  /// Whether one would go again, and why in a line.
  ///
  /// - Returns: whether it was answered.
  @discardableResult
  func askAgain(_ event: ListedEvent) throws -> Bool {
    guard session.isInteractive else { return false }
    guard let place = prompt.choose(session.words.wouldYouGoAgain(event), among: ["y", "n"]) else { return false }
    var told = EventTold()
    told.debrief = .init(again: place == 0, line: prompt.ask(session.words.whyAgain) ?? "")
    let noted = try session.network().tell(event.event, told)
    try session.show(noted) { $0.noted(noted) }
    return true
  }
}
