import ArgumentParser
import Domain
import UseCases
import Wording

struct OpportunityCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("opportunity", HelpText.opportunity)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String?
  @Argument(help: ArgumentHelp(HelpText.opportunityWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.opportunityKind)) var kind: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.opportunityOffering)) var offering: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.opportunityAnswer)) var answer: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.opportunityFrom)) var from: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.worth)) var value: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.opportunityQualified)) var qualified = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.opportunityProposed)) var proposed = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.opportunityWon)) var won = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.opportunityLost)) var lost = false
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if [qualified, proposed, won, lost].count(where: { $0 }) > 1 {
      throw ValidationError(HelpText.oneOf(["--qualified", "--proposed", "--won", "--lost"]))
    }
  }

  func run(in session: Session) throws {
    let network = try goal.network(in: session)
    guard let who else {
      let all = try network.opportunities()
      try session.remember(all.open.map(\.person))
      return try session.show(all) { $0.opportunities(all) }
    }
    let contact = try Who.contact(who, in: session)
    let told = try told(in: session)
    if told == OpportunityTold(), let open = try network.openOpportunity(with: contact) {
      guard session.isInteractive, !open.openQuestions.isEmpty else {
        return try session.show(open) { $0.opportunity(open) }
      }
      return try ask(open, contact, in: session, network)
    }
    let shown = try network.opportunity(with: contact, told)
    try session.show(shown) { $0.opportunity(shown) }
  }

  private func told(in session: Session) throws -> OpportunityTold {
    var told = OpportunityTold(what: what.joined(separator: " "))
    told.kind = try kind.map { try Typed.opportunityKind($0) }
    (told.offering, told.answers) = (offering, answer)
    told.status = won ? .won : lost ? .lost : proposed ? .proposed : qualified ? .qualified : nil
    told.value = try value.map { try Typed.money($0) }
    told.source = from.map { .told($0) }
    return told
  }

  /// One must-question after the other; an empty answer leaves the rest open.
  private func ask(_ open: OpportunityShown, _ contact: ContactID, in session: Session, _ network: Network) throws {
    let prompt = Prompt(screen: session.screen)
    var told = OpportunityTold(what: open.opportunity.what)
    session.screen.print(session.words.opportunity(open))
    for question in open.openQuestions {
      guard let answer = prompt.ask(session.words.question(question)), !answer.isEmpty else { break }
      told.answers.append(answer)
    }
    guard !told.answers.isEmpty else { return }
    let shown = try network.opportunity(with: contact, told)
    try session.show(shown) { $0.opportunity(shown) }
  }
}
