import ArgumentParser
import Domain
import UseCases
import Wording

struct DoneCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("done", HelpText.done)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let step = try StepOf.reference(who, in: session)
    if try EventStep.isDone(step, in: session) { return }
    let replied = try session.network().reply(to: step, .done, purpose: try purpose(of: step, in: session))
    try session.show(replied) { $0.replied(replied) }
  }

  /// An invitation went out as it was drafted, with what the draft said it was for.
  private func purpose(of step: StepReference, in session: Session) throws -> String {
    guard step.kind == .invite, let contact = step.contact else { return "" }
    return session.words.purpose(of: try session.network().consider(invitationTo: contact))
  }
}

struct LaterCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("later", HelpText.later)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.laterDay)) var day: [String] = []
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let reference = try StepOf.reference(who, in: session)
    let next = session.world.today.adding(days: 1).onWorkingDay
    let day = day.isEmpty ? next : try Typed.comingDay(day.joined(separator: " "), in: session.world)
    let replied = try session.network().reply(to: reference, .later(on: max(day, session.world.today.adding(days: 1))))
    try session.show(replied) { $0.replied(replied) }
  }
}

struct SkipCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("skip", HelpText.skip)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.skipReason)) var reason: [String] = []
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let reference = try StepOf.reference(who, in: session)
    let replied = try session.network().reply(to: reference, .skipped(why: reason.joined(separator: " ")))
    try session.show(replied) { $0.replied(replied) }
  }
}

struct WhyCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("why", HelpText.why)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    var step: StepReference?
    if let number = Int(who) {
      step = try session.memory.step(number, now: session.world.now())
      if let own = step, own.contact == nil {
        let shown = try network.ownStep(own)
        return try session.show(shown) { $0.explained(own: shown) }
      }
    }
    let explained = try network.why(try Who.contact(who, in: session), step: step)
    try session.show(explained) { $0.explained(explained) }
  }
}

/// The step that a number of the last list, or a name, stands for.
enum StepOf {
  static func reference(_ typed: String, in session: Session) throws -> StepReference {
    let network = try session.network()
    guard let number = Int(typed) else { return try network.openStep(with: try Who.contact(typed, in: session)) }
    let (memory, now) = (try session.memory, session.world.now())
    guard let step = try memory.step(number, now: now) else {
      return try network.openStep(with: try memory.person(number, now: now).contact)
    }
    guard try network.isOpen(step) else {
      throw Refusal.staleNumber(number, meant: try memory.name(number, now: now))
    }
    return step
  }
}
