import Domain
import Formats
import Insight
import Store

/// Finds out who a member of a roster is: by address and a name that can be theirs, else by their full name. What could be
/// several is never guessed.
final class RosterMatcher {
  enum Finding {
    case known(ContactID)
    case new
    case unclear(RosterTaken.LeftOut.Why, [ContactID])
  }

  private let reading: Reading
  /// Those who came with this roster, whom no index has yet.
  private var newByName: [[String]: ContactID] = [:]
  private var newByAddress: [String: (contact: ContactID, name: PersonName)] = [:]

  init(reading: Reading) { self.reading = reading }

  func remember(_ contact: ContactID, _ person: Particulars, _ finders: Finders) {
    newByName[key(person.name)] = contact
    for address in finders.addresses { newByAddress["\(address.kind) \(address.key)"] = (contact, person.name) }
  }

  func find(_ person: Particulars, _ finders: Finders) throws -> Finding {
    var (same, others): ([ContactID], [ContactID]) = ([], [])
    for address in finders.addresses {
      let isShared = address.kind == .mail && SharedMailbox.isOne(address.key)
      for (bearer, name) in try bearers(of: address) {
        switch address.kind {
        case .mail, .profile, .handle:
          if NameMatch.compatible(person.name, name) {
            if !same.contains(bearer) { same.append(bearer) }
          } else if !isShared {
            others.append(bearer)
          }
        // Those who live or work together share a telephone, and a company its site.
        case .phone, .website:
          if NameMatch.same(person.name, name), !same.contains(bearer) { same.append(bearer) }
        }
      }
    }
    if same.count == 1 { return .known(same[0]) }
    if same.count > 1 { return .unclear(.several, same) }
    if let other = others.first { return .unclear(.otherName, [other]) }
    return try byName(person.name)
  }

  private func byName(_ name: PersonName) throws -> Finding {
    let words = key(name)
    if let contact = newByName[words] { return .known(contact) }
    guard words.count > 1 else {
      guard let word = words.first else { return .new }
      switch try reading.lookUp(word) {
      case .one(let contact): return .unclear(.firstNameOnly, [contact])
      case .several(let people): return .unclear(.firstNameOnly, people.map(\.contact))
      case .nobody: return .new
      }
    }
    let namesakes = try reading.namesakes(of: name)
    if namesakes.count > 1 { return .unclear(.several, namesakes) }
    return namesakes.first.map { .known($0) } ?? .new
  }

  private func bearers(of address: Finders.Address) throws -> [(ContactID, PersonName)] {
    if let new = newByAddress["\(address.kind) \(address.key)"] { return [(new.contact, new.name)] }
    return try reading.bearers(of: address).compactMap { bearer in
      try reading.name(of: bearer).map { (bearer, $0) }
    }
  }

  private func key(_ name: PersonName) -> [String] { Folding.tokens(name.full).sorted() }
}
