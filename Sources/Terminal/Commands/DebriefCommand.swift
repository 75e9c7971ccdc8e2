import ArgumentParser
import Domain
import UseCases
import Wording

struct DebriefCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("debrief", HelpText.debrief)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.debriefText)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.debriefOn)) var on: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let network = try session.network()
    try network.requireWritable()
    let day = try on.map { try Typed.pastDay($0, in: session.world) }
    var text = what.joined(separator: " ")
    if text.isEmpty, session.isInteractive {
      text = asked(network, in: session)
      if text.isEmpty { return session.screen.print(session.words.nothingWasTold) }
    }
    let understood = try network.understand(debrief: text, of: contact, on: day)
    let questions = NameQuestions(session: session)
    if !session.isInteractive { try questions.refuse(understood.understanding) }
    if !session.screen.isJSON { session.screen.print(session.words.understood(understood)) }
    let debriefed = try network.debrief(understood, answers: questions.ask(understood.understanding))
    try session.show(debriefed) { $0.debriefed(debriefed) }
  }

  /// Two questions, one line each; Enter leaves one out.
  private func asked(_ network: Network, in session: Session) -> String {
    let prompt = Prompt(screen: session.screen)
    let learned = prompt.ask(session.words.whatWasLearned) ?? ""
    let promised = prompt.ask(session.words.whatWasPromised) ?? ""
    return network.debriefLine(learned: learned, promised: promised)
  }
}
