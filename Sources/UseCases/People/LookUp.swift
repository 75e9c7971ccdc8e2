package import Domain
import Insight
import Store

/// Who a typed name means.
package enum LookUp: Sendable {
  case one(ContactID)
  case several([ListedPerson])
  /// Nobody; perhaps a slip of the pen for one of these.
  case nobody(near: [ListedPerson])
}

extension Network {
  /// The one person a typed name means: a prefix, a nickname, any order, accents off. A full name that fits one person
  /// exactly wins over longer ones; otherwise what is ambiguous is asked, and nobody is made silently.
  package func person(_ typed: String) throws(Refusal) -> ContactID {
    try read { reading in try reading.person(typed) }
  }

  /// What a contact is called.
  package func name(of contact: ContactID) throws(Refusal) -> String {
    try read { reading in try reading.named(contact).name }
  }

  package func lookUp(_ typed: String) throws(Refusal) -> LookUp {
    try read { reading in try reading.meant(by: typed) }
  }
}

extension Reading {
  func person(_ typed: String) throws -> ContactID {
    switch try meant(by: typed) {
    case .one(let contact): return contact
    case .several(let people): throw Refusal.several(named: typed, people: people)
    case .nobody(let near): throw try nobody(named: typed, near: near)
    }
  }

  /// Who a typed name means; where that is not one, each of them with a name that is theirs alone.
  func meant(by typed: String) throws -> LookUp {
    switch try lookUp(typed) {
    case .one(let contact): .one(contact)
    case .several(let people): .several(try toldApart(people.compactMap { person in try introduced(person.contact) }))
    case .nobody(let near): .nobody(near: try near.compactMap { person in try introduced(person.contact) })
    }
  }

  /// Among people found equally well, so many are named.
  private static let shown = 9

  func lookUp(_ typed: String) throws -> LookUp {
    if let id = ContactID(text: typed) { return try listed(id) == nil ? .nobody(near: []) : .one(id) }
    if typed.contains("@"), let key = Identifier(.mail, typed).key(region: region) {
      let bearers = try bearers(of: key, kind: .mail)
      if bearers.count == 1 { return .one(bearers[0]) }
      if bearers.count > 1 { return .several(try bearers.compactMap { id in try listed(id) }) }
    }
    let query = QueryWords(typed)
    guard !query.isEmpty else { return .nobody(near: []) }
    if query.words.count > 1 {
      let bearers = try namesakes(of: PersonName(formatted: typed))
      if bearers.count == 1 { return .one(bearers[0]) }
    }
    let ranked = try ranked(query.words, limit: Self.shown)
    guard let best = ranked.first else {
      let there = try namedAtOrganization(query.words)
      if there.count == 1 { return .one(there[0]) }
      if there.count > 1 { return .several(try there.compactMap { contact in try listed(contact) }) }
      let near = try nearlyNamed(query.words).compactMap { ranked in try listed(ranked.contact) }
      return .nobody(near: near)
    }
    if ranked.count == 1 { return .one(best.contact) }
    let exact = ranked.filter { person in person.matches.allSatisfy { $0 == .exact } }
    let whole = try exact.filter { try isWholeName(query.words, of: $0.contact) }
    if whole.count == 1 { return .one(whole[0].contact) }
    // A name as it is written wins over those of whom it is but another form: Joris over Jürgen.
    if exact.count == 1, ranked.dropFirst().allSatisfy({ $0.matches.contains(.nickname) }) { return .one(best.contact) }
    return .several(try ranked.compactMap { ranked in try listed(ranked.contact) })
  }

  /// `ana verdant`: people whose name some of the words are, at an organization whose name the others are.
  private func namedAtOrganization(_ words: [String]) throws -> [ContactID] {
    for place in words.indices where words.count > 1 && words[place].count >= 3 {
      var names = words
      let there = Set(try contacts(atOrganization: [names.remove(at: place)], limit: 1000))
      if there.isEmpty { continue }
      let found = try ranked(names, limit: 1000).map(\.contact).filter { there.contains($0) }
      if !found.isEmpty { return Array(found.prefix(Self.shown)) }
    }
    return []
  }

  func ranked(_ words: [String], limit: Int) throws -> [NameRanking.Ranked] {
    try rankedOfAll(words, limit: limit).best
  }

  /// The best bearers of all these words, and how many there are. Of many, the ones whose words these are whole and the
  /// nearest by priority are looked at closely: nobody reads further.
  func rankedOfAll(_ words: [String], limit: Int) throws -> (best: [NameRanking.Ranked], count: Int) {
    var bearers = try bearers(of: words.map { SoughtWord($0, forms: Nicknames.forms(of: $0).sorted()) })
    let count = bearers.count
    let closely = max(limit, Self.closely)
    if count > closely {
      bearers.sort { one, other in
        if one.isWhole != other.isWhole { return one.isWhole }
        return (other.priority, one.contact) < (one.priority, other.contact)
      }
      bearers.removeLast(count - max(closely, bearers.prefix { $0.isWhole }.count))
    }
    let candidates = bearers.map {
      NameRanking.Candidate(
        contact: $0.contact, tokens: $0.words.split(separator: " ").map(String.init),
        priority: Int32(clamping: $0.priority))
    }
    let best = NameRanking.rank(query: words, candidates: candidates, limit: limit)
    return (best, count > closely ? count : best.count)
  }

  /// Of people found by common words, so many are ranked by how well their names fit.
  private static let closely = 100

  /// People whose name is a slip of the pen away: looked for among those who share the first two letters of a word.
  private func nearlyNamed(_ words: [String]) throws -> [NameRanking.Ranked] {
    var tokens: [ContactID: (tokens: Set<String>, priority: Int)] = [:]
    for word in words where word.count >= 3 {
      for hit in try bearers(ofPrefix: String(word.prefix(2))) {
        tokens[hit.contact, default: ([], hit.priority)].tokens.insert(hit.token)
      }
    }
    let candidates = tokens.map { contact, entry in
      NameRanking.Candidate(contact: contact, tokens: Array(entry.tokens), priority: Int32(clamping: entry.priority))
    }
    return NameRanking.rank(query: words, candidates: candidates, limit: 5, allowingNear: true)
  }

  private func isWholeName(_ words: [String], of contact: ContactID) throws -> Bool {
    guard let name = try listed(contact)?.name else { return false }
    return Set(Folding.tokens(name)) == Set(words)
  }
}
