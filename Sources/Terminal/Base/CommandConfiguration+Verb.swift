import ArgumentParser
import Wording

extension CommandConfiguration {
  /// A verb of the program. It is read without the others and without the program's own options, and calls itself
  /// `tend VERB` all the same: that it has a command above it spares a look for options that only the root has.
  static func verb(_ name: String, _ text: HelpText.Text, aliases: [String] = []) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "tend", abstract: text.abstract, discussion: text.discussion,
      aliases: aliases)
  }
}
