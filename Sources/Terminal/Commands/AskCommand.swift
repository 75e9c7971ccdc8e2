import ArgumentParser
import Domain
import UseCases
import Wording

struct AskCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("ask", HelpText.ask)

  @Argument(help: ArgumentHelp(HelpText.askKind)) var kind: String?
  @Argument(help: ArgumentHelp(HelpText.who)) var who: String?
  @Argument(help: ArgumentHelp(HelpText.askWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.askBecause)) var because: String?
  @Option(name: .long, defaultAsFlag: "", help: ArgumentHelp(HelpText.askAnyway)) var anyway: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.askMade)) var made = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.askAnnounced)) var announced = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.askOverrides)) var overrides = false
  @OptionGroup var goal: GoalOption
  @OptionGroup var outcome: AskOutcomeOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    if overrides {
      let past = try session.network().overrides()
      return try session.show(past) { $0.overrides(past) }
    }
    guard let kind else { return try list(in: session) }
    guard let who else { throw Refusal.missing(.person) }
    let kindAsked = try Typed.askKind(kind)
    let contact = try Who.contact(who, in: session)
    let network = try goal.network(in: session)
    if let answer = try outcome.answer(in: session.world) {
      let concluded = try network.conclude(kindAsked, of: contact, answer)
      return try session.show(concluded) { $0.concluded(concluded) }
    }
    let intended = AskIntended(
      kindAsked, what: what.joined(separator: " "), because: because, isAnnounced: announced)
    if made {
      let considered = try network.consider(intended, of: contact)
      if considered.verdict.strength == .notYet, anyway == nil, considered.overrode == nil {
        try session.show(considered) { $0.considered(considered) }
        try end(with: .notYet)
      }
      let made = try network.make(intended, of: contact, anyway: anyway)
      return try session.show(made) { $0.made(made) }
    }
    if announced {
      let considered = try network.plan(intended, of: contact, anyway: anyway)
      return try session.show(considered) { $0.announced(considered) }
    }
    try consider(intended, of: contact, in: session)
  }

  /// The verdict; where only one question keeps it from being given, that question first.
  private func consider(_ intended: AskIntended, of contact: ContactID, in session: Session) throws {
    let network = try goal.network(in: session)
    // What was told of the ask is kept for the moment it is made.
    let isTold = intended.because != nil || anyway != nil || !intended.what.isEmpty || announced
    var considered = try network.consider(intended, of: contact)
    if considered.verdict.strength == .unknown {
      guard session.isInteractive else {
        try session.show(considered) { $0.unknownWithoutTerminal(considered) }
        try end(with: .unknown)
      }
      session.screen.print(session.words.considered(considered))
      let question = session.words.howDoYouStand(with: considered.person)
      guard let answer = Prompt(screen: session.screen).standing(question) else { try end(with: .unknown) }
      _ = try network.stand(with: contact, answer)
      considered = try network.consider(intended, of: contact)
      session.screen.print(session.words.goAhead(considered))
    }
    if isTold { considered = try network.plan(intended, of: contact, anyway: anyway) }
    try session.show(considered, draft: { $0.draftToSend(considered, anyway: anyway != nil) }) {
      $0.considered(considered, anyway: anyway != nil)
    }
    if considered.verdict.strength == .notYet, anyway == nil { try end(with: .notYet) }
  }

  private func list(in session: Session) throws {
    let asks = try session.network().asks()
    try session.show(asks) { $0.asks(asks) }
    try session.remember(
      asks.earned.map {
        Memory.Entry(number: $0.number, means: .step($0.reference), name: session.words.name(of: $0))
      }
        + asks.open.map { Memory.Entry(number: $0.number, means: .person($0.person.contact), name: $0.person.name) }
        + asks.heldBack.map { Memory.Entry(number: $0.number, means: .person($0.person.contact), name: $0.person.name) }
    )
  }
}
