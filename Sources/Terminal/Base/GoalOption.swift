import ArgumentParser
import Domain
import UseCases
import Wording

/// The goal that what is noted is for (P18).
struct GoalOption: ParsableArguments {
  @Option(name: .customLong("goal"), help: ArgumentHelp(HelpText.forGoal)) var goal: String?

  /// The network, tying what is done to the goal that was named.
  func network(in session: Session) throws -> Network {
    let network = try session.network()
    guard let goal else { return network }
    return network.serving(try GoalOf.id(goal, in: session))
  }
}

/// A goal on the command line: a word of its name or its measure, or a number of the last list.
enum GoalOf {
  static func id(_ typed: String, in session: Session) throws -> ID<Goal> {
    if let number = Int(typed) { return try session.memory.goal(number, now: session.world.now()) }
    return try session.network().goal(typed)
  }
}
