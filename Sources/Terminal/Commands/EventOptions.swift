import ArgumentParser
import Wording

/// What can be told of an event on the command line.
struct EventOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(HelpText.eventOn, valueName: "day")) var on: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventAt, valueName: "place")) var at: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventName)) var name: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventGroup)) var group: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventCost, valueName: "money")) var cost: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventHours)) var hours: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventShare)) var share: String?
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpText.eventFor, valueName: "aim")) var aim: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventMeet, valueName: "names")) var meet: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventNotMeet, valueName: "names")) var notMeet: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.eventGoing)) var going = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.eventNotGoing)) var notGoing = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.eventAttended)) var attended = false
  @Option(name: .long, help: ArgumentHelp(HelpText.eventTalked, valueName: "names")) var talked: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.eventPresent, valueName: "number")) var present: String?
  @Option(name: .long, defaultAsFlag: "", help: ArgumentHelp(HelpText.eventAgain, valueName: "line"))
  var again: String?
  @Option(name: .long, defaultAsFlag: "", help: ArgumentHelp(HelpText.eventNotAgain, valueName: "line"))
  var notAgain: String?

  func validate() throws {
    if [going, notGoing, attended].count(where: { $0 }) > 1 {
      throw ValidationError(HelpText.oneOf(["--going", "--not-going", "--attended"]))
    }
    if again != nil, notAgain != nil { throw ValidationError(HelpText.oneOf(["--again", "--not-again"])) }
  }
}
