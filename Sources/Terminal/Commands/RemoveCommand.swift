import ArgumentParser
import UseCases
import Wording

struct RemoveCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("remove", HelpText.removePerson)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Flag(name: .long, help: ArgumentHelp(HelpText.removeYes)) var yes = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    if !yes {
      let removal = try network.removal(of: contact)
      guard session.isInteractive else {
        try session.show(removal) { $0.notRemoved(removal) }
        try end(with: .unknown)
      }
      var question = session.words.removal(removal)
      question.add(session.words.mayRemove())
      guard Prompt(screen: session.screen).confirms(question) else { try end(with: .unknown) }
    }
    let removed = try network.remove(contact)
    try session.show(removed) { $0.removed(removed) }
  }
}
