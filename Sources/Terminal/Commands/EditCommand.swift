import ArgumentParser
import Domain
import UseCases
import Wording

struct EditCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("edit", HelpText.edit)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Option(name: .long, help: ArgumentHelp(HelpText.name)) var name: String?
  @OptionGroup var card: CardOptions
  @Flag(name: .long, help: ArgumentHelp(HelpText.correct)) var correct = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.left)) var left = false
  @Option(name: .long, help: ArgumentHelp(HelpText.removeMail)) var removeMail: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.removePhone)) var removePhone: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.removeProfile)) var removeProfile: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.removeBirthday)) var removeBirthday = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.removeAddress)) var removeAddress = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    var edit = try card.edit(in: session)
    (edit.name, edit.isCorrection, edit.leaves) = (name, correct, left)
    (edit.removesBirthday, edit.removesAddress) = (removeBirthday, removeAddress)
    edit.removing =
      removeMail.map { Identifier(.mail, $0) } + removePhone.map { Identifier(.phone, $0) }
      + removeProfile.map { Identifier(.profile, $0) }
    let edited = try session.network().edit(contact, edit)
    try session.show(edited) { $0.edited(edited) }
  }
}
