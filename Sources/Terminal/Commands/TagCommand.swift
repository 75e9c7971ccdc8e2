import ArgumentParser
import UseCases
import Wording

struct TagCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: Help.tag.abstract, discussion: Help.tag.discussion)

  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.tags)) var tags: [String] = []
  @Flag(name: .long, help: ArgumentHelp(Help.remove)) var remove = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let changed = try session.network().tag(contact, adding: remove ? [] : tags, removing: remove ? tags : [])
    try session.show(changed) { $0.changed(changed) }
  }
}
