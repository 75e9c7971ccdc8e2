package import ArgumentParser
import Foundation
import UseCases
import Wording

/// The program. Without a verb it shows today.
package struct Tend: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tend",
    abstract: HelpText.tend.abstract,
    discussion: HelpText.tend.discussion,
    version: HelpText.version,
    groupedSubcommands: [
      CommandGroup(
        name: HelpText.everyDay,
        subcommands: [
          TodayCommand.self, LogCommand.self, CardCommand.self, DoneCommand.self, LaterCommand.self, SkipCommand.self,
          WhyCommand.self,
        ]),
      CommandGroup(
        name: HelpText.people,
        subcommands: [
          FindCommand.self, ShowCommand.self, NoteCommand.self, StandCommand.self, TierCommand.self, PauseCommand.self,
          RoleCommand.self, TagCommand.self, AddCommand.self, EditCommand.self, RemoveCommand.self,
        ]),
      CommandGroup(
        name: HelpText.givingAndAsking,
        subcommands: [
          NeedsCommand.self, GiveCommand.self, GotCommand.self, ThankCommand.self, ReportCommand.self,
          PromiseCommand.self, RepairCommand.self, IntroduceCommand.self, ReferCommand.self, AskCommand.self,
          OpportunityCommand.self, LedgerCommand.self,
        ]),
      CommandGroup(
        name: HelpText.meeting,
        subcommands: [
          InviteCommand.self, PrepCommand.self, DebriefCommand.self, EventCommand.self, GroupCommand.self,
          PostCommand.self,
        ]),
      CommandGroup(
        name: HelpText.ownSide, subcommands: [GoalCommand.self, MeCommand.self, RulesCommand.self]),
      CommandGroup(
        name: HelpText.keeping,
        subcommands: [
          ImportCommand.self, ExportCommand.self, HistoryCommand.self, UndoCommand.self, BackupCommand.self,
          RestoreCommand.self, DoctorCommand.self, CompletionsCommand.self,
        ]),
    ],
    defaultSubcommand: TodayCommand.self)

  package init() {}

  /// Reads the command line and runs what it says. A first word that is no verb is named with the verbs it may have meant,
  /// since today, the verb one may leave out, takes no words.
  package static func start() {
    let arguments = verbFirst(Array(CommandLine.arguments.dropFirst()))
    // Help of a verb that is none would be the help of all.
    let words = arguments.first == "help" ? Array(arguments.dropFirst().prefix(1)) : Array(arguments.prefix(1))
    if let first = words.first, !first.hasPrefix("-"), !verbs.contains(first) {
      let near = Typed.nearest(to: first, among: verbs)
      refuse(UsageTrouble(problem: .unknownVerb(first, near: near)), arguments)
    }
    do {
      var command = try parsed(arguments)
      try command.run()
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      // Help and completions come as errors that are none.
      guard exitCode(for: error) != .success else {
        let width = Screen(environment: ProcessInfo.processInfo.environment, json: false).width
        print(HelpPage.fitted(fullMessage(for: error, columns: width), to: width))
        return
      }
      let verb = arguments.first.flatMap { verbs.contains($0) ? $0 : nil }
      refuse(UsageTrouble(message(for: error), verb: verb), arguments)
    }
  }

  /// A verb reads its words by itself: to have all of them looked at by each run would double the time it takes to start.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    guard let first = arguments.first else { return try TodayCommand.parseAsRoot([]) }
    let verb = configuration.subcommands.first { command in
      command.configuration.commandName == first || command.configuration.aliases.contains(first)
    }
    guard let verb else { return try parseAsRoot(arguments) }
    return try verb.parseAsRoot(Array(arguments.dropFirst()))
  }

  /// Options that every command has may stand before the verb as well: `tend --file family.db today`.
  private static func verbFirst(_ arguments: [String]) -> [String] {
    var place = 0
    while place < arguments.count {
      switch arguments[place] {
      case "--file": place += 2
      case "--json": place += 1
      case let option where option.hasPrefix("--file="): place += 1
      default:
        guard place > 0, !arguments[place].hasPrefix("-") else { return arguments }
        return [arguments[place]] + arguments[..<place] + arguments[(place + 1)...]
      }
    }
    return arguments
  }

  private static func refuse(_ usage: UsageTrouble, _ arguments: [String]) -> Never {
    let complaint = Complaint(usage)
    complaint.say(json: arguments.prefix { $0 != "--" }.contains("--json"))
    Foundation.exit(complaint.status)
  }

  private static var verbs: [String] {
    configuration.subcommands.flatMap { command in
      [command.configuration.commandName ?? ""] + command.configuration.aliases
    } + ["help"]
  }
}
