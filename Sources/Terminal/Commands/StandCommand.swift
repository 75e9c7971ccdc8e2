import ArgumentParser
import UseCases
import Wording

struct StandCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "stand", abstract: Help.stand.abstract, discussion: Help.stand.discussion)

  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.standing)) var answer: [String] = []
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
      let keys = Words.standingKeys
      let chosen = Prompt(screen: session.screen).choose(session.words.question(question), among: keys.map(\.key))
      guard let chosen else { try end(with: .unknown) }
      let changed = try network.stand(with: contact, keys[chosen].answer)
      try session.show(changed) { $0.changed(changed) }
    } else {
      let changed = try network.stand(with: contact, try Typed.answer(answer.joined(separator: " ")))
      try session.show(changed) { $0.changed(changed) }
    }
  }
}
