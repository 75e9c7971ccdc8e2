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
    subcommands: [
      TodayCommand.self, LogCommand.self, CardCommand.self, DoneCommand.self, LaterCommand.self, SkipCommand.self,
      WhyCommand.self, FindCommand.self, ShowCommand.self, AskCommand.self, ImportCommand.self,
      AddCommand.self, EditCommand.self, RemoveCommand.self, StandCommand.self, RoleCommand.self, TagCommand.self,
      TierCommand.self, PauseCommand.self, NoteCommand.self, PromiseCommand.self, GiveCommand.self, GotCommand.self,
      ThankCommand.self, ReportCommand.self, RepairCommand.self, MeCommand.self, RulesCommand.self,
      HistoryCommand.self, UndoCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
      ExportCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: TodayCommand.self)

  package init() {}

  /// Reads the command line and runs what it says. A first word that is no verb is named with the verbs it may have meant,
  /// since today, the verb one may leave out, takes no words.
  package static func start() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let first = arguments.first, !first.hasPrefix("-"), !verbs.contains(first) {
      let text = HelpText.unknownVerb(first, near: Typed.nearest(to: first, among: verbs)) + "\n"
      FileHandle.standardError.write(Data(text.utf8))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
    main(arguments)
  }

  private static var verbs: [String] {
    configuration.subcommands.flatMap { command in
      [command.configuration.commandName ?? ""] + command.configuration.aliases
    } + ["help"]
  }
}
