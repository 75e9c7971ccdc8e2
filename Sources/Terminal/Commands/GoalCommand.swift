import ArgumentParser
import Domain
import UseCases
import Wording

struct GoalCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("goal", HelpText.goal)

  @Argument(help: ArgumentHelp(HelpText.goalWhat)) var what: String?
  @Argument(help: ArgumentHelp(HelpText.goalNumber)) var number: String?
  @Argument(help: ArgumentHelp(HelpText.goalName)) var name: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.goalBy)) var by: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.goalFrom)) var from: String?
  @OptionGroup var market: MarketOptions
  @Flag(name: .long, help: ArgumentHelp(HelpText.goalWon)) var won = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.goalDropped)) var dropped = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if won, dropped { throw ValidationError(HelpText.oneOf(["--won", "--dropped"])) }
    // How it ends and what it is to be are two things to tell.
    for (isSaid, option) in [(by != nil, "--by"), (from != nil, "--from")] where isSaid && (won || dropped) {
      throw ValidationError(HelpText.oneOf([won ? "--won" : "--dropped", option]))
    }
  }

  func run(in session: Session) throws {
    let network = try session.network()
    guard let what else {
      let goals = try network.goals()
      try session.remember(goals)
      return try session.show(goals) { $0.goals(goals) }
    }
    let shown = try goal(what, in: session, network)
    try session.show(shown) { $0.goal(shown) }
  }

  /// A measure with a day is a new goal; other words name one that there is.
  private func goal(_ what: String, in session: Session, _ network: Network) throws -> GoalShown {
    let world = session.world
    if won || dropped {
      // "goal audits 12 --won": all of it says which.
      let words = [what, number].compactMap { $0 } + name
      return try network.end(try GoalOf.id(words.joined(separator: " "), in: session), as: won ? .won : .dropped)
    }
    if let by, let measure = try? Typed.measure(what), number != nil || measure == .role {
      let day = try Typed.goalDay(by, in: world)
      let target = number.flatMap { try? Typed.target($0, of: measure) }
      // Of a role the name may come at once: one is meant.
      if let number, target == nil, measure != .role { _ = try Typed.target(number, of: measure) }
      let words = target == nil ? [number].compactMap { $0 } + name : name
      return try network.set(
        GoalTold(
          measure, target, name: words.joined(separator: " "), from: try from.map { try anyDay($0, in: world) },
          by: day, market: market.market ?? Market()))
    }
    guard let id = try known(what, in: session) else { throw Refusal.missing(.goalDay) }
    let measure = try network.show(id).goal.measure
    let change = GoalChange(
      target: try number.map { try Typed.target($0, of: measure) },
      name: name.isEmpty ? nil : name.joined(separator: " "),
      from: try from.map { try anyDay($0, in: world) }, by: try by.map { try Typed.goalDay($0, in: world) },
      market: market.market)
    return change == GoalChange() ? try network.show(id) : try network.change(id, change)
  }

  /// The goal that is meant; nil where it would be a new one that lacks its day.
  private func known(_ what: String, in session: Session) throws -> ID<Goal>? {
    do {
      return try GoalOf.id(what, in: session)
    } catch {
      if number != nil, (try? Typed.measure(what)) != nil { return nil }
      throw error
    }
  }

  private func anyDay(_ typed: String, in world: World) throws -> Day {
    if let day = try? Typed.pastDay(typed, in: world) { return day }
    return try Typed.comingDay(typed, in: world)
  }
}
