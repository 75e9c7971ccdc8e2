import ArgumentParser
import UseCases
import Wording

struct AddCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("add", HelpText.add)

  @Argument(help: ArgumentHelp(HelpText.newName)) var name: [String]
  @OptionGroup var card: CardOptions
  @Option(name: .long, help: ArgumentHelp(HelpText.tag1)) var tag: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.addAnyway)) var anyway = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let name = name.joined(separator: " ")
    let edit = try card.edit(in: session)
    let network = try session.network()
    var added: PersonAdded
    do throws(Refusal) {
      added = try network.add(name: name, edit, tags: tag, anyway: anyway)
    } catch {
      guard case .alreadyThere(_, let people) = error, session.isInteractive,
        Prompt(screen: session.screen).confirms(session.words.another(name, people))
      else { throw error }
      added = try network.add(name: name, edit, tags: tag, anyway: true)
    }
    try session.show(added) { $0.added(added) }
  }
}
