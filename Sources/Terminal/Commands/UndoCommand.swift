import ArgumentParser
import UseCases
import Wording

struct UndoCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("undo", HelpText.undo)

  @Argument(help: ArgumentHelp(HelpText.undoNumber)) var number: Int?
  @Flag(name: .long, help: ArgumentHelp(HelpText.undoLast)) var last = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.undoWithLater)) var withLater = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    guard let undoing = try network.undoing(last ? nil : number) else {
      throw Refusal.noSuchAct(last ? nil : number)
    }
    if !undoing.resting.isEmpty, !withLater {
      var question = session.words.resting(undoing)
      guard session.isInteractive else {
        question.add(session.words.undoAllLike(undoing))
        try session.show(undoing) { _ in question }
        try end(with: .unknown)
      }
      question.add(session.words.mayUndoAll(undoing))
      guard Prompt(screen: session.screen).confirms(question) else { try end(with: .unknown) }
    }
    let undone = try network.undo(undoing)
    try session.show(undone) { $0.undone(undone) }
  }
}
