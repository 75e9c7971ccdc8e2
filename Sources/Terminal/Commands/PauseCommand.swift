import ArgumentParser
import UseCases
import Wording

struct PauseCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("pause", HelpText.pause)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.until)) var until: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.endPause)) var end = false
  @Option(name: .long, help: ArgumentHelp(HelpText.askAgain)) var askAgain: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.asksPerYear)) var asksPerYear: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.neverAsk)) var neverAsk = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.askFreely)) var askFreely = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    let wishes = try wishes(in: session)
    let changed =
      if !wishes.isEmpty, until.isEmpty, !end {
        try network.pace(of: contact, wishes)
      } else if end {
        try network.endPause(of: contact)
      } else {
        try network.pause(
          contact, until: until.isEmpty ? nil : try Typed.comingDay(until.joined(separator: " "), in: session.world))
      }
    try session.show(changed) { $0.changed(changed) }
  }

  private func wishes(in session: Session) throws -> [PaceWish] {
    var wishes: [PaceWish] = askFreely ? [.freely] : []
    if neverAsk { wishes.append(.never) }
    if let askAgain { wishes.append(.askAgain(on: try Typed.comingDay(askAgain, in: session.world))) }
    if let asksPerYear { wishes.append(.asksPerYear(try Typed.number(asksPerYear, within: 0...100))) }
    return wishes
  }
}
