import ArgumentParser
import UseCases
import Wording

struct NoteCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: HelpText.note.abstract, discussion: HelpText.note.discussion)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.noteText)) var text: [String] = []
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let noted = try session.network().note(about: contact, text.joined(separator: " "))
    try session.show(noted) { $0.noted(noted) }
  }
}
