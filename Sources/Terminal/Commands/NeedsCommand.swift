import ArgumentParser
import Domain
import UseCases
import Wording

struct NeedsCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("needs", HelpText.needs)

  @Argument(help: ArgumentHelp(HelpText.needWho)) var who: String?
  @Argument(help: ArgumentHelp(HelpText.needWords)) var words: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.needMet)) var met = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    guard let who else { return try list(in: session) }
    let network = try session.network()
    let open = try network.openNeeds(of: try Who.contact(who, in: session))
    guard met else { return try session.show(open) { $0.open(open) } }
    guard case .need(let id) = try Pick.one(of: open, words.joined(separator: " "), in: session).subject else { return }
    let closed = try network.close(id)
    try session.show(closed) { $0.closed(closed) }
  }

  private func list(in session: Session) throws {
    guard !met else { throw Refusal.missing(.person) }
    let needs = try session.network().needs()
    try session.show(needs) { $0.needs(needs) }
    try session.remember(
      needs.needs.map { Memory.Entry(number: $0.number, means: .person($0.person.contact), name: $0.person.name) })
  }
}
