import ArgumentParser
import Domain
import UseCases
import Wording

struct PostCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("post", HelpText.post)

  @Argument(help: ArgumentHelp(HelpText.postWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.postKind)) var kind: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.postAt)) var at: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.postOn)) var on: String?
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    guard !what.isEmpty else {
      let shown = try session.network().contributions()
      return try session.show(shown) { $0.contributions(shown) }
    }
    let contribution = try goal.network(in: session).contribute(
      try kind.map { try Typed.contribution($0) } ?? .post, what.joined(separator: " "), at: at ?? "",
      on: try on.map { try Typed.pastDay($0, in: session.world) })
    try session.show(contribution) { $0.contributed(contribution) }
  }
}
