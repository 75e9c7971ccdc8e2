import ArgumentParser
import Domain
import UseCases
import Wording

struct FindCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("find", HelpText.find)

  @Argument(help: ArgumentHelp(HelpText.findWords)) var words: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.findTag)) var tag: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.findTier)) var tier: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.findText)) var text: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.findLimit)) var limit: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let limit = try limit.map { try Typed.number($0, within: 1...10_000) } ?? 20
    let query = FindQuery(
      words: words.joined(separator: " "), tag: tag, tier: try tier.map(Typed.tier), text: text, limit: limit)
    let found = try session.network().find(query)
    try session.show(found) { $0.found(found) }
    try session.remember(found.people.isEmpty ? found.near : found.people.map(\.person))
    if found.people.isEmpty { try end(with: .nobody) }
  }
}
