package import Domain
import Insight
package import Store

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

  package func lookUp(_ typed: String) throws(Refusal) -> LookUp {
    try read { reading in try reading.lookUp(typed) }
  }
}

extension Reading {
  func person(_ typed: String) throws -> ContactID {
    switch try lookUp(typed) {
    case .one(let contact): return contact
    case .several(let people): throw Refusal.several(named: typed, people: people)
    case .nobody(let near): throw Refusal.nobody(named: typed, near: near)
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
    let ranked = try ranked(query.words, limit: Self.shown)
    guard let best = ranked.first else {
      let near = try nearlyNamed(query.words).compactMap { ranked in try listed(ranked.contact) }
      return .nobody(near: near)
    }
    if ranked.count == 1 { return .one(best.contact) }
    let exact = ranked.filter { person in person.matches.allSatisfy { $0 == .exact } }
    if exact.count == 1, try isWholeName(query.words, of: best.contact) { return .one(best.contact) }
    return .several(try ranked.compactMap { ranked in try listed(ranked.contact) })
  }

  /// The best bearers of all these words.
  func ranked(_ words: [String], limit: Int) throws -> [NameRanking.Ranked] {
    var hits: [ContactID: (tokens: Set<String>, priority: Int, words: Int)] = [:]
    for (place, word) in words.enumerated() {
      var found = try bearers(ofPrefix: word)
      for form in Nicknames.forms(of: word).sorted() where form != word {
        found += try bearers(ofPrefix: form).filter { $0.token == form }
      }
      for hit in found {
        var entry = hits[hit.contact] ?? ([], hit.priority, 0)
        // Whoever lacks an earlier word is out of the question.
        if entry.words < place { continue }
        entry.tokens.insert(hit.token)
        entry.words = max(entry.words, place + 1)
        hits[hit.contact] = entry
      }
    }
    let candidates = hits.lazy.filter { $0.value.words == words.count }.map { contact, entry in
      NameRanking.Candidate(
        contact: contact, tokens: Array(entry.tokens), priority: Int32(clamping: entry.priority))
    }
    return NameRanking.rank(query: words, candidates: Array(candidates), limit: limit)
  }

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
