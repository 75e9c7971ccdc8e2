import ArgumentParser
import Domain
import UseCases
import Wording

struct PromiseCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("promise", HelpText.promise)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.promiseWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.promiseBy)) var by: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.they)) var they = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.kept)) var kept = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.broken)) var broken = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.released)) var released = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  private var text: String { what.joined(separator: " ") }

  private var ending: PromiseEnd? { kept ? .kept : broken ? .broken : released ? .released : nil }

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    if let ending {
      let open = try network.openPromises(with: contact, by: they ? .them : .me)
      guard case .promise(let id) = try Pick.one(of: open, text, in: session).subject else { return }
      let ended = try network.end(id, as: ending)
      try session.show(ended) { $0.ended(ended) }
    } else if what.isEmpty, by == nil {
      let open = try network.openPromises(with: contact, by: they ? .them : .me)
      try session.show(open) { $0.open(open) }
    } else {
      let promised = try network.promise(
        to: contact, text, by: they ? .them : .me, due: try by.map { try Typed.dueDay($0, in: session.world) })
      try session.show(promised) { $0.promised(promised) }
    }
  }
}
