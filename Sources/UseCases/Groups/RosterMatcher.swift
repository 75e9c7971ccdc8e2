import Domain
import Formats
import Insight
import Store

/// Finds out who a member of a roster is: by address and a name that can be theirs, else by their full name where nothing
/// tells the two apart. What could be several is never guessed.
final class RosterMatcher {
  enum Finding {
    case known(ContactID)
    case new
    case unclear(RosterTaken.LeftOut.Why, [ContactID])
  }

  private let reading: Reading
  /// Those who came with this roster, whom no index has yet.
  private var newByName: [[String]: [(contact: ContactID, particulars: Particulars)]] = [:]
  private var newByAddress: [String: (contact: ContactID, name: PersonName)] = [:]

  init(reading: Reading) { self.reading = reading }

  func remember(_ contact: ContactID, _ person: Particulars, _ finders: Finders) {
    newByName[key(person.name), default: []].append((contact, person))
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
    return try byName(person)
  }

  private func byName(_ person: Particulars) throws -> Finding {
    let name = person.name
    let words = key(name)
    let named = newByName[words] ?? []
    if let same = named.last(where: { !isApart(person, $0.particulars) }) { return .known(same.contact) }
    if let other = named.first { return .unclear(.namesake, [other.contact]) }
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
    guard let namesake = namesakes.first else { return .new }
    guard let known = try reading.contact(namesake), isApart(person, known.particulars) else { return .known(namesake) }
    return .unclear(.namesake, [namesake])
  }

  /// Two of one name who work elsewhere are not taken for one; nor are two with other mail, unless their work is the same.
  private func isApart(_ one: Particulars, _ other: Particulars) -> Bool {
    func mails(_ person: Particulars) -> Set<String> {
      Set(person.identifiers(.mail).compactMap { $0.key(region: reading.region) })
    }
    func work(_ person: Particulars) -> [Set<String>] {
      person.positions.map { Set(Folding.tokens($0.organization)) }.filter { !$0.isEmpty }
    }
    let (mine, theirs) = (work(one), work(other))
    if !mine.isEmpty, !theirs.isEmpty {
      // Acme and Acme BV are one.
      return !mine.contains { mine in theirs.contains { $0.isSuperset(of: mine) || $0.isSubset(of: mine) } }
    }
    let (known, said) = (mails(one), mails(other))
    return !known.isEmpty && !said.isEmpty && known.isDisjoint(with: said)
  }

  private func bearers(of address: Finders.Address) throws -> [(ContactID, PersonName)] {
    if let new = newByAddress["\(address.kind) \(address.key)"] { return [(new.contact, new.name)] }
    return try reading.bearers(of: address).compactMap { bearer in
      try reading.name(of: bearer).map { (bearer, $0) }
    }
  }

  private func key(_ name: PersonName) -> [String] { Folding.tokens(name.full).sorted() }
}
