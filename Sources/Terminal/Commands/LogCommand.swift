import ArgumentParser
import Domain
import UseCases
import Wording

struct LogCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("log", HelpText.log)

  @Argument(help: ArgumentHelp(HelpText.logLine)) var line: [String] = []
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let prompt = Prompt(screen: session.screen)
    var text = line.joined(separator: " ")
    if text.isEmpty, session.isInteractive { text = prompt.ask(session.words.whatHappened) ?? "" }
    guard !text.isEmpty else { throw Refusal.missing(.text) }
    let logged = try log(text, in: session)
    guard session.isInteractive, let person = logged.follows.first?.person,
      let more = prompt.ask(session.words.learnedSomething(logged)), !more.isEmpty
    else { return }
    _ = try log(more, about: person.name, in: session)
  }

  private func log(_ text: String, about name: String? = nil, in session: Session) throws -> Logged {
    let network = try goal.network(in: session)
    try network.requireWritable()
    let understanding = try network.understand(text, about: name)
    let questions = NameQuestions(session: session)
    if !session.isInteractive { try questions.refuse(understanding) }
    if !session.screen.isJSON { session.screen.print(session.words.understood(understanding)) }
    let logged = try network.save(understanding, answers: questions.ask(understanding))
    try session.show(logged) { $0.logged(logged) }
    return logged
  }
}
