import ArgumentParser
import UseCases
import Wording

struct NoteCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("note", HelpText.note)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.noteText)) var text: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.noteLimit)) var limit = 20
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    guard !text.isEmpty else {
      let shown = try session.network().notes(about: contact, limit: max(1, limit))
      return try session.show(shown) { $0.notes(shown) }
    }
    let noted = try session.network().note(about: contact, text.joined(separator: " "))
    try session.show(noted) { $0.noted(noted) }
  }
}
