import ArgumentParser
import UseCases
import Wording

struct RoleCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("role", HelpText.role)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.roles)) var roles: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.remove)) var remove = false
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
