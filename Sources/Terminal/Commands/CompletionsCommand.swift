import ArgumentParser
import Wording

/// Touches no network: it only prints.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.verb("completions", HelpText.completions)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var shell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: ArgumentHelp(HelpText.shell)) var shell: Shell

  func run() { print(Tend.completionScript(for: shell.shell)) }
}
