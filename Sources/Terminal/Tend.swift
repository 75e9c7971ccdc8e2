package import ArgumentParser
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
      CompletionsCommand.self,
    ],
    defaultSubcommand: TodayCommand.self)

  package init() {}

  /// Reads the command line and runs what it says.
  package static func start() { main() }
}
