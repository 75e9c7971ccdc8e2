package import Domain
import Store
package import UseCases

// What a test tells, in the words of the command line.
extension TestNetwork {
  /// Adds somebody by hand: known from now on, and nothing before.
  @discardableResult
  package func add(_ name: String) throws -> ContactID {
    try network.add(name: name, PersonEdit(), anyway: true).person.contact
  }

  /// Somebody who came in a file, of whom nothing else is known.
  @discardableResult
  package func imported(_ name: String) throws -> ContactID {
    let names = name.split(separator: " ").map(String.init)
    let contact = Contact(
      id: network.world.id(),
      particulars: Particulars(name: PersonName(given: names[0], family: names.dropFirst().joined(separator: " "))),
      added: network.world.now(), byHand: false)
    try network.database.write("import") { writing in try writing.insert(contact) }
    return contact.id
  }

  /// Logs a line whose names are all clear.
  @discardableResult
  package func log(_ line: String, answers: [String: NameAnswer] = [:]) throws -> Logged {
    try network.save(try network.understand(line), answers: answers)
  }

  package func consider(_ kind: Ask.Kind, _ name: String, because: String? = nil) throws -> AskConsidered {
    try network.consider(AskIntended(kind, because: because), of: try network.person(name))
  }

  /// Today's step with this person.
  package func step(with name: String) throws -> ShownStep? {
    let contact = try network.person(name)
    return try network.today(all: true).steps.first { $0.person?.contact == contact }
  }

  @discardableResult
  package func reply(_ name: String, _ answer: Reply.Answer) throws -> Replied {
    try network.reply(to: try network.openStep(with: try network.person(name)), answer)
  }
}
