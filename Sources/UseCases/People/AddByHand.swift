import Domain
import Store

extension Writing {
  /// Adds somebody of whom the user gave a name: known from this day, and nothing before.
  func addByHand(named full: String, now: Instant) throws -> ListedPerson {
    let contact = try addByHand(Particulars(name: .typed(full)), now: now)
    return ListedPerson(contact: contact.id, name: contact.particulars.displayName, headline: "")
  }

  /// Adds somebody by hand or by card: all that happens from now on is on record. Referrals that spoke of somebody of this
  /// name, who was not here then, were about them.
  func addByHand(_ particulars: Particulars, now: Instant) throws -> Contact {
    let contact = Contact(id: world.id(), particulars: particulars, added: now, byHand: true)
    try insert(contact)
    let words = Folding.tokens(particulars.displayName).sorted()
    guard words.count > 1 else { return contact }
    for var referral in try referralsOfStrangers() where Folding.tokens(referral.prospect).sorted() == words {
      referral.prospectContact = contact.id
      try save(referral)
    }
    return contact
  }
}

extension PersonName {
  /// A name typed in one piece: its last word is the family name. `Ruiz, Ana` is turned round.
  static func typed(_ full: String) -> PersonName {
    if let comma = full.firstIndex(of: ",") {
      let family = full[..<comma].trimmingBlanks
      let given = full[full.index(after: comma)...].trimmingBlanks
      if !family.isEmpty, !given.isEmpty {
        return PersonName(given: given, family: family, formatted: "\(given) \(family)")
      }
    }
    let words = full.split(separator: " ").map(String.init)
    guard words.count > 1, let family = words.last else { return PersonName(given: words.first ?? "") }
    return PersonName(
      given: words.dropLast().joined(separator: " "), family: family, formatted: words.joined(separator: " "))
  }
}

extension Substring {
  var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
