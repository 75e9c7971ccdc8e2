import Domain
import Foundation
import Store

/// Everybody of one network, and what they did. Shares are those of a lively network, so that each kind of step stands
/// open for some.
struct Population {
  let people: [ContactID]
  let touches: Int
  let now: Instant
  let chance: Chance

  init(contacts: Int, touches: Int, now: Instant, chance: Chance) {
    (self.touches, self.now, self.chance) = (touches, now, chance)
    people = (0..<contacts).map { place in
      // Over eight years, in the order of their identifiers.
      let age = 2900 - place * 2880 / max(1, contacts)
      return ContactID(at: now.adding(days: -age).adding(seconds: Int64(place % 80_000)), chance: chance.next())
    }
  }

  func id<Of>(at instant: Instant) -> ID<Of> { ID(at: instant, chance: chance.next()) }

  func write(_ me: Me, in writing: Writing) throws {
    let value = String(decoding: try JSONEncoder().encode(me), as: UTF8.self)
    try writing.insert(Setting(name: Setting.me, value: value))
  }

  func writePeople(in writing: Writing) throws {
    for (place, person) in people.enumerated() {
      try writing.insert(newcomer: contact(person, place))
      if let relationship = relationship(person) { try writing.insert(relationship) }
    }
  }

  private func contact(_ person: ContactID, _ place: Int) -> Contact {
    let name = PersonName(
      given: Names.given[chance.rarely(Names.given.count)], family: Names.family(chance))
    let position = Position(
      organization: Names.organizations[chance.below(Names.organizations.count)] + " \(chance.below(400))",
      title: Names.titles[chance.below(Names.titles.count)])
    let birthday =
      chance.percent(20) ? PartialDate(year: nil, month: 1 + chance.below(12), day: 1 + chance.below(28)) : nil
    return Contact(
      id: person,
      particulars: Particulars(
        name: name,
        identifiers: [
          Identifier(.mail, "person\(place)@example.test", label: "work"),
          Identifier(.phone, "+1 555 01\(place % 100)"),
        ],
        positions: [position], birthday: birthday, tags: chance.percent(10) ? ["expo"] : []),
      added: now.adding(days: -2900 + place * 2880 / people.count), byHand: chance.percent(30))
  }

  private func relationship(_ person: ContactID) -> Relationship? {
    var relationship = Relationship(contact: person)
    let given = now.adding(days: -1 - chance.below(700))
    switch chance.below(100) {
    case 0..<2: relationship.tier = .a
    case 2..<8: relationship.tier = .b
    case 8..<20: relationship.tier = .c
    case 20..<26:
      relationship.roles = [.client]
      relationship.word = .init(answer: .doneBusiness, at: given)
    case 26..<40: relationship.word = .init(answer: .met, at: given)
    case 40: relationship.roles = [.personal]
    default: return nil
    }
    if relationship.tier != nil {
      relationship.tierGiven = given
      relationship.word = .init(answer: .knowsMyWork, at: given)
    }
    return relationship
  }
}
