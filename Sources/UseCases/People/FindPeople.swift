package import Domain
import Insight
import Method
import Store

/// People a search found, the best first.
package struct Found: Sendable, Encodable {
  package var query: String
  package var people: [FoundPerson]
  /// Found and not shown.
  package var more: Int
  /// The search was cut short: there are more than that.
  package var moreIsAtLeast: Bool
  /// Where nobody was found: perhaps a slip of the pen for one of these.
  package var near: [ListedPerson]
}

/// One line of a search.
package struct FoundPerson: Sendable, Encodable {
  package var number: Int
  package var person: ListedPerson
  /// Their trust in the user; nil while unknown.
  package var trust: Stage?
  /// Days, as chosen; nil for those without a rhythm.
  package var cadence: Int?
  package var isPersonal: Bool
}

/// What to look for.
package struct FindQuery: Hashable, Sendable {
  /// Words of names, organizations, tags and notes.
  package var words: String
  package var tag: String?
  package var tier: Relationship.Tier?
  /// Words of notes alone.
  package var text: String?
  package var limit: Int

  package init(
    words: String = "", tag: String? = nil, tier: Relationship.Tier? = nil, text: String? = nil, limit: Int = 20
  ) {
    (self.words, self.tag, self.tier, self.text, self.limit) = (Typed.trimmed(words), tag, tier, text, max(1, limit))
  }

  var isEmpty: Bool { words.isEmpty && tag == nil && tier == nil && text == nil }
}

extension Network {
  /// People by the beginning of a name, a nickname, an organization, then by tag, then by what notes say. Only those shown
  /// are loaded; without anything to look for, everybody in the order of their names.
  package func find(_ query: FindQuery) throws(Refusal) -> Found {
    try read { reading in
      if query.isEmpty { return try reading.everybody(limit: query.limit) }
      let search = try reading.search(query)
      var found = Found(
        query: query.words, people: [], more: max(0, search.count - query.limit), moreIsAtLeast: search.isCut, near: [])
      let tiers = try reading.tierRules()
      for contact in search.contacts.prefix(query.limit) {
        let isProposed = found.people.count < Reading.proposed
        guard let person = try isProposed ? reading.introduced(contact) : reading.listed(contact) else { continue }
        found.people.append(try reading.found(person, found.people.count + 1, tiers))
      }
      try reading.tellApart(&found.people)
      if found.people.isEmpty, query.tag == nil, query.tier == nil, query.text == nil,
        case .nobody(let near) = try reading.lookUp(query.words)
      {
        found.near = near
      }
      return found
    }
  }
}

/// Whom a search found, best first, as far as they were looked at.
private struct Search {
  var contacts: [ContactID] = []
  /// How many there are; at least so many, where it was cut short.
  var count = 0
  var isCut = false

  init(_ contacts: [ContactID]) { (self.contacts, count) = (contacts, contacts.count) }
}

extension Reading {
  /// Of a long list, so many are looked up by the name that means them alone: as many as a screen shows.
  fileprivate static let proposed = 50
  /// Rows of the index kept for one word, those kept where a filter thins them, and those counted.
  private static let hitLimit = 300
  private static let filteredLimit = 50_000
  private static let countLimit = 2000
  /// Notes looked through.
  private static let noteLimit = 200

  fileprivate func search(_ query: FindQuery) throws -> Search {
    var search = Search([])
    let isFiltered = query.tag != nil || query.tier != nil || query.text != nil
    if !query.words.isEmpty {
      search = try matching(query.words, limit: isFiltered ? Self.filteredLimit : max(Self.hitLimit, query.limit * 3))
      if !isFiltered { return search }
    }
    var contacts = search.contacts
    var filters: [Set<ContactID>] = []
    if let tag = query.tag { filters.append(Set(try tagged(tag))) }
    if let tier = query.tier {
      // What was chosen before they became family or a friend is no tier of theirs (P21).
      filters.append(Set(try bearers(of: tier).filter { try !relationship($0).isPersonal }))
    }
    if let text = query.text {
      let noted = try contactsNoted(text)
      if query.words.isEmpty { contacts = noted } else { filters.append(Set(noted)) }
    }
    if query.words.isEmpty, query.text == nil, let first = filters.first { contacts = try byName(first) }
    return Search(contacts.filter { contact in filters.allSatisfy { $0.contains(contact) } })
  }

  /// By names, then organizations, tags and notes.
  private func matching(_ typed: String, limit: Int) throws -> Search {
    if typed.contains("@"), case .one(let contact) = try lookUp(typed) { return Search([contact]) }
    let words = QueryWords(typed).words
    guard let first = words.first else { return Search([]) }
    var search: Search
    if words.count == 1 {
      search = try named(first, limit: limit)
    } else {
      let (best, count) = try rankedOfAll(words, limit: limit)
      search = Search(best.map(\.contact))
      search.count = count
    }
    // Where names alone are more than anybody reads, the others add nothing.
    if search.isCut || search.count > search.contacts.count { return search }
    var (contacts, seen) = (search.contacts, Set(search.contacts))
    let there = try self.contacts(atOrganization: words, limit: Self.noteLimit)
    for contact in try there + tagged(typed) + contactsNoted(typed) where seen.insert(contact).inserted {
      contacts.append(contact)
    }
    return Search(contacts)
  }

  /// Whole words before beginnings, those before nicknames; then by priority, then the older contact.
  private func named(_ word: String, limit: Int) throws -> Search {
    let hits = try hits(onPrefix: word, limit: limit, countLimit: Self.countLimit)
    var (contacts, seen) = ([ContactID](), Set<ContactID>())
    for hit in hits.best where seen.insert(hit.contact).inserted { contacts.append(hit.contact) }
    if hits.best.count >= limit {
      var search = Search(contacts)
      (search.count, search.isCut) = (max(hits.people, contacts.count), hits.isCut)
      return search
    }
    for form in Nicknames.forms(of: word).sorted() where form != word {
      for hit in try self.hits(onPrefix: form, limit: limit).best where hit.isWhole && seen.insert(hit.contact).inserted
      {
        contacts.append(hit.contact)
      }
    }
    return Search(contacts)
  }

  private func tagged(_ tag: String) throws -> [ContactID] {
    try tags(alike: tag).flatMap { tag in try bearers(ofTag: tag) }
  }

  private func contactsNoted(_ text: String) throws -> [ContactID] {
    let words = Folding.tokens(text)
    guard !words.isEmpty else { return [] }
    var seen: Set<ContactID> = []
    return try contacts(withText: words, limit: Self.noteLimit).filter { seen.insert($0).inserted }
  }

  private func byName(_ contacts: Set<ContactID>) throws -> [ContactID] {
    var named: [(key: String, contact: ContactID)] = []
    for contact in contacts {
      if let person = try listed(contact) { named.append((Folding.fold(person.name), contact)) }
    }
    named.sort { one, other in (one.key, one.contact) < (other.key, other.contact) }
    return named.map(\.contact)
  }

  /// The first by name, of all: one pass, with only so many kept.
  fileprivate func everybody(limit: Int) throws -> Found {
    var first: [(key: String, person: ListedPerson)] = []
    var count = 0
    try everyone { person in
      count += 1
      let key = Folding.fold(person.name)
      if first.count >= limit, let last = first.last, key >= last.key { return }
      let place = first.firstIndex { key < $0.key } ?? first.count
      first.insert((key, person), at: place)
      if first.count > limit { first.removeLast() }
    }
    let tiers = try tierRules()
    var people: [FoundPerson] = []
    for entry in first {
      guard let person = try people.count < Self.proposed ? introduced(entry.person.contact) : entry.person else {
        continue
      }
      people.append(try found(person, people.count + 1, tiers))
    }
    try tellApart(&people)
    return Found(query: "", people: people, more: count - people.count, moreIsAtLeast: false, near: [])
  }

  fileprivate func tellApart(_ people: inout [FoundPerson]) throws {
    for (place, person) in try toldApart(people.map(\.person)).enumerated() { people[place].person = person }
  }

  fileprivate func found(_ person: ListedPerson, _ number: Int, _ tiers: TierRules) throws -> FoundPerson {
    let relationship = try relationship(person.contact)
    let trust = try standing(of: person.contact)?.theirTrust
    let cadence = relationship.cadence?.days ?? relationship.tier.map { tiers.days($0) }
    return FoundPerson(
      number: number, person: person, trust: trust, cadence: cadence, isPersonal: relationship.isPersonal)
  }

  /// The days of the tiers, without the rest of the user's settings.
  func tierRules() throws -> TierRules {
    guard let stored = try setting(Setting.rules) else { return Rules.defaults.tiers }
    return try Rules(stored: stored.value).tiers
  }
}
