import ArgumentParser
import UseCases
import Wording

struct RoleCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: Help.role.abstract, discussion: Help.role.discussion)

  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.roles)) var roles: [String] = []
  @Flag(name: .long, help: ArgumentHelp(Help.remove)) var remove = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let roles = try Typed.roles(roles)
    let changed = try session.network()
      .roles(of: contact, adding: remove ? [] : roles, removing: remove ? roles : [])
    try session.show(changed) { $0.changed(changed) }
  }
}
