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
    return network.serving(try network.goal(goal))
  }
}
