import ArgumentParser
import Domain
import UseCases
import Wording

struct IntroduceCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("introduce", HelpText.introduce)

  @Argument(help: ArgumentHelp(HelpText.who)) var one: String?
  @Argument(help: ArgumentHelp(HelpText.introduceOther)) var other: String?
  @Argument(help: ArgumentHelp(HelpText.introduceWhy)) var why: [String] = []
  @OptionGroup var event: IntroductionOptions
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try goal.network(in: session)
    guard let one else {
      let under = try network.introductions()
      try session.remember(under.introductions.map(\.one))
      return try session.show(under) { $0.introductions(under) }
    }
    guard let other else { throw Refusal.missing(.other) }
    let (first, second) = (try Who.contact(one, in: session), try Who.contact(other, in: session))
    let then = try event.event(of: (first, second), in: session)
    let introduced = try network.introduce(first, to: second, why: why.joined(separator: " "), then: then)
    try session.show(introduced, draft: { $0.introductionDraft(introduced) }) { $0.introduced(introduced) }
  }
}

/// How an introduction goes on, as options.
struct IntroductionOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(HelpText.introduceAsked)) var asked: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.introduceAgreed)) var agreed: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.introduceDeclined)) var declined: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.introduceMade)) var made = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.introduceAnyway)) var anyway = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.introduceMet)) var met = false
  @Option(name: .long, help: ArgumentHelp(HelpText.introduceOutcome)) var outcome: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.introduceOff)) var off = false

  private var said: Int {
    [asked != nil, agreed != nil, declined != nil, made, met, outcome != nil, off].count { $0 }
  }

  func validate() throws {
    if said > 1 {
      throw ValidationError(
        HelpText.oneOf(["--asked", "--agreed", "--declined", "--made", "--met", "--outcome", "--off"]))
    }
  }

  /// Nil where nothing is told of how it went on.
  func event(of two: (ContactID, ContactID), in session: Session) throws -> IntroductionEvent? {
    func side(_ typed: String) throws -> ContactID {
      let contact = try Who.contact(typed, in: session)
      guard contact == two.0 || contact == two.1 else { throw Refusal.notOfTheTwo(typed) }
      return contact
    }
    if let asked { return .asked(try side(asked), anyway: anyway) }
    if let agreed { return .agreed(try side(agreed)) }
    if let declined { return .declined(try side(declined)) }
    if made { return .made(anyway: anyway) }
    if met { return .met }
    if let outcome { return .cameOfIt(outcome) }
    return off ? .calledOff : nil
  }
}
