import ArgumentParser
import UseCases
import Wording

struct TagCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("tag", HelpText.tag)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.tags)) var tags: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.remove)) var remove = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let changed = try session.network().tag(contact, adding: remove ? [] : tags, removing: remove ? tags : [])
    try session.show(changed) { $0.changed(changed) }
  }
}
