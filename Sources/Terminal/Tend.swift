package import ArgumentParser
import Wording

/// The program. Without a verb it shows today.
package struct Tend: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tend",
    abstract: Help.tend.abstract,
    discussion: Help.tend.discussion,
    version: Help.version,
    subcommands: [
      ImportCommand.self,
      AddCommand.self, EditCommand.self, RemoveCommand.self, StandCommand.self, RoleCommand.self, TagCommand.self,
      TierCommand.self, PauseCommand.self, NoteCommand.self, PromiseCommand.self, GiveCommand.self, GotCommand.self,
      ThankCommand.self, ReportCommand.self, RepairCommand.self, MeCommand.self, RulesCommand.self,
      CompletionsCommand.self,
    ])

  package init() {}
}
