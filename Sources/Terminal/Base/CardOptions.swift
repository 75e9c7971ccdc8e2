import ArgumentParser
import Domain
import UseCases
import Wording

/// The fields of a card that a user types: the options of `add` and `edit`.
struct CardOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(HelpText.mail)) var mail: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.phone)) var phone: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.profile)) var profile: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.website)) var website: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.handle)) var handle: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.label)) var label: String?
  @Option(name: .customLong("org"), help: ArgumentHelp(HelpText.organization)) var organization: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.title)) var title: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.nickname)) var nickname: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.birthday)) var birthday: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.address)) var address: String?

  func edit(in session: Session) throws -> PersonEdit {
    var edit = PersonEdit()
    let all: [(Identifier.Kind, [String])] = [
      (.mail, mail), (.phone, phone), (.profile, profile), (.website, website), (.handle, handle),
    ]
    for (kind, typed) in all {
      for text in typed { edit.adding.append(try Typed.identifier(kind, text, label: label ?? "")) }
    }
    (edit.organization, edit.title, edit.nickname) = (organization, title, nickname)
    edit.birthday = try birthday.map { try Typed.birthday($0, in: session.world) }
    edit.address = try address.map { try Typed.postalAddress($0, label: label ?? "") }
    return edit
  }
}
