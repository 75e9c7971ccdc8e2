package import Domain
import Store
package import UseCases

// What a test does by hand before the act it is about, and the act itself.
extension TestNetwork {
  /// Adds somebody with more than a name.
  @discardableResult
  package func add(_ name: String, _ edit: PersonEdit) throws -> ContactID {
    try network.add(name: name, edit).person.contact
  }

  /// Writes a touch with these people, as the user's word.
  package func talked(
    with contacts: [ContactID], _ channel: Channel = .coffee, on day: String, signals: Signals = []
  ) throws {
    let at = network.world.zone.instant(of: Day(iso: day)!, second: 43_200)
    try network.database.write("log") { writing in
      try writing.insert(
        Touch(
          id: writing.world.id(), at: at, channel: channel, direction: .mutual,
          parties: contacts.map { .init(contact: $0) }, signals: signals))
    }
  }

  /// The newest act, as the history has it.
  package func lastAct() throws -> Act { try network.database.read { try $0.acts(limit: 1)[0].act } }
}
