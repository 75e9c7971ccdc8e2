import ArgumentParser
import UseCases
import Wording

struct StandCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("stand", HelpText.stand)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.standing)) var answer: [String] = []
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    if answer.isEmpty {
      let question = try network.standingQuestion(contact)
      guard session.isInteractive else {
        try session.show(question) { $0.unanswered(question) }
        try end(with: .unknown)
      }
      let prompt = Prompt(screen: session.screen)
      guard let chosen = prompt.standing(session.words.question(question)) else { try end(with: .unknown) }
      let changed = try network.stand(with: contact, chosen)
      try session.show(changed) { $0.changed(changed) }
    } else {
      let changed = try network.stand(with: contact, try Typed.answer(answer.joined(separator: " ")))
      try session.show(changed) { $0.changed(changed) }
    }
  }
}
