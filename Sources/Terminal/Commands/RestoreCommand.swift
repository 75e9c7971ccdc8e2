import ArgumentParser
import UseCases
import Wording

struct RestoreCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("restore", HelpText.restore)

  @Argument(help: ArgumentHelp(HelpText.restorePath)) var path: String
  @Flag(name: [.customShort("y"), .long], help: ArgumentHelp(HelpText.yes)) var yes = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let restoration = try Network.restoration(from: path, to: try place.path(), world: session.world)
    if !yes {
      var question = session.words.restoration(restoration)
      guard session.isInteractive else {
        question.add(session.words.restoreLike(restoration))
        try session.show(restoration) { _ in question }
        try end(with: .unknown)
      }
      question.add(session.words.mayRestore())
      guard Prompt(screen: session.screen).confirms(question) else { try end(with: .unknown) }
    }
    try Network.restore(restoration, world: session.world)
    try session.show(restoration) { $0.restored(restoration) }
  }
}
