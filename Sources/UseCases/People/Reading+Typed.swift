import Domain
import Store

extension Reading {
  /// Somebody as a list shows them, with the name that a proposed command uses: whoever types it means this person alone.
  func introduced(_ contact: ContactID) throws -> ListedPerson? {
    guard var person = try listed(contact) else { return nil }
    person.typed = try typed(person)
    return person
  }

  /// The shortest name that `lookUp` finds this person alone by. For most it takes one look at a few rows of the index;
  /// only where others bear the first name too is more looked at, and never more than a few hundred rows.
  private func typed(_ person: ListedPerson) throws -> String {
    if person.name.contains("@"), case .one(person.contact) = try lookUp(person.name) { return person.name }
    let first = Self.written(person.short)
    let words = Folding.tokens(first)
    // One row of the index is the person's own.
    if words.count == 1, Int(first) == nil, try countBearers(ofPrefix: words[0], atMost: 2) == 1 { return first }
    let names = try wholeNames(of: person)
    for name in names where try isAlone(person.contact, by: name) { return name }
    // Namesakes: few have any, so the rest of the card is read only now.
    guard let particulars = try contact(person.contact)?.particulars else { return person.contact.text }
    for place in Self.words(of: particulars.position?.organization ?? "") {
      let name = "\(names[0]) \(place)"
      if try isAlone(person.contact, by: name) { return name }
    }
    for mail in particulars.identifiers(.mail) {
      guard let key = mail.key(region: region) else { continue }
      if try bearers(of: key, kind: .mail) == [person.contact] { return mail.typed }
    }
    return person.contact.text
  }

  /// Given and family name, and all of the name where that is more.
  private func wholeNames(of person: ListedPerson) throws -> [String] {
    let whole = Self.written(person.name)
    guard let name = try name(of: person.contact), !name.given.isEmpty, !name.family.isEmpty else { return [whole] }
    let short = Self.written(name.given + " " + name.family)
    return short == whole ? [whole] : [short, whole]
  }

  /// Those by which an organization may be known.
  private static func words(of organization: String) -> [String] {
    Array(written(organization).split(separator: " ").map(String.init).filter { $0.count >= 3 }.prefix(2))
  }

  private func isAlone(_ contact: ContactID, by name: String) throws -> Bool {
    let words = Folding.tokens(name)
    guard words.count > 1 || Int(name) == nil else { return false }
    let same = try namesakes(of: PersonName(formatted: name))
    if same == [contact] { return true }
    // Common words have thousands of bearers, and those who read today do not wait for all of them.
    let rarest = try words.map { try countBearers(ofPrefix: $0, atMost: Self.rare) }.filter { $0 > 0 }.min() ?? 0
    guard rarest < Self.rare, case .one(contact) = try lookUp(name) else { return false }
    return true
  }

  private static let rare = 300

  /// As one types it: small letters, without what a shell would take for its own.
  private static func written(_ name: String) -> String {
    name.lowercased().split { !($0.isLetter || $0.isNumber || "-.'’".contains($0)) }.joined(separator: " ")
  }
}
