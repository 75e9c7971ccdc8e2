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
      TagCommand.self
    ])

  package init() {}
}
