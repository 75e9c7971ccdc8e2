import ArgumentParser
import Domain
import UseCases
import Wording

struct MeCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("me", HelpText.me)

  @Argument(help: ArgumentHelp(HelpText.mePart)) var part: String?
  @Argument(help: ArgumentHelp(HelpText.meText)) var text: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.must)) var must: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.remove)) var remove = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let shown = if let part { try network.tell(try told(try Typed.mePart(part))) } else { try network.showMe() }
    try session.show(shown) { $0.me(shown) }
  }

  private func told(_ part: MePart) throws -> MeTold {
    let text = text.joined(separator: " ")
    let needsText = !remove || part == .mail || part == .phone || part == .profile || part == .offering
    guard !text.isEmpty || !needsText else { throw Refusal.missing(.text) }
    let said = remove ? "" : text
    switch part {
    case .name: return .name(said)
    case .mail: return try address(.mail, text)
    case .phone: return try address(.phone, text)
    case .profile: return try address(.profile, text)
    case .sentence: return .sentence(said)
    case .offering: return remove ? .noOffering(text) : .offering(text, mustQuestions: must)
    case .goals, .accomplishments, .interests, .networks, .skills: return .gains(part, said)
    case .region: return .region(text)
    }
  }

  private func address(_ kind: Identifier.Kind, _ text: String) throws -> MeTold {
    remove ? .noAddress(Identifier(kind, text)) : .address(try Typed.identifier(kind, text))
  }
}
