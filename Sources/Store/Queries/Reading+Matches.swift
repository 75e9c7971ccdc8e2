package import Domain
import Insight

/// Somebody who has what is needed.
package struct Giver: Hashable, Sendable {
  package var contact: ContactID
  /// By what they have it, best first; never empty.
  package var shared: [NeedMatch.Shared]
  /// How far the user trusts them; nil while unknown.
  package var trust: Stage?

  package init(contact: ContactID, shared: [NeedMatch.Shared], trust: Stage?) {
    (self.contact, self.shared, self.trust) = (contact, shared, trust)
  }
}

/// Those whom somebody knows through the user already: they need no bringing together.
struct Acquaintance {
  var contacts: Set<ContactID> = []
  /// What was noted of introductions: `Mia Chen, at the summit`.
  var said: [String] = []

  init() {}

  init(of contact: ContactID, _ introductions: [Introduction], _ helps: [Help]) {
    contacts = Set(introductions.map { $0.sides(of: contact).other.contact } + [contact])
    said = helps.filter { $0.by == .me && $0.kind == .introduction && !$0.isOffer }.map(\.what)
  }
}

extension Reading {
  /// Rows of one term that are looked at, the newest first.
  static let termLimit = 200
  /// Of those who give: the most trusted first, then the newest.
  fileprivate static let giverRows = 50
  /// So many where several terms of a need have more: whoever has two of them may stand behind many who have one.
  fileprivate static let commonGiverRows = 200
  /// So many times, at most, somebody who was found by one term is looked up under another.
  fileprivate static let giverLookUps = 400
  /// So many have what one need asks for, at most.
  private static let giverLimit = 5

  /// Who has what these facts say a contact needs, need by need, best first: those with more in common, then those the user
  /// trusts more, then who said so, then who is in the place, then who is in the network longer. No look at a table where nothing is needed.
  ///
  /// - Returns: and the day from which that is another answer: somebody is left in peace until then, or from then on.
  func matches(
    to facts: [Fact], of contact: ContactID, known: Acquaintance
  ) throws(StoreError) -> (matches: [NeedMatch], nextGiver: Day?) {
    var matches: [NeedMatch] = []
    var search = GiverSearch(reading: self, known: known)
    for fact in facts where fact.termSide == .need {
      for giver in try search.givers(of: NeedTerms(fact.text), limit: Self.giverLimit) {
        matches.append(
          NeedMatch(need: fact.id, giver: giver.contact, shared: giver.shared, trustInGiver: giver.trust))
      }
    }
    return (matches, search.nextGiver)
  }

  /// Who has what a need asks for, best first.
  package func givers(of need: Fact) throws(StoreError) -> [Giver] {
    let known = Acquaintance(
      of: need.contact, try introductions(of: need.contact), try helps(with: need.contact))
    var search = GiverSearch(reading: self, known: known)
    return try search.givers(of: NeedTerms(need.text), limit: Self.giverLimit)
  }

  /// Who has what a text asks for, of somebody who is not in the network yet.
  package func givers(of text: String) throws(StoreError) -> [Giver] {
    var search = GiverSearch(reading: self, known: Acquaintance())
    return try search.givers(of: NeedTerms(text), limit: Self.giverLimit)
  }
}

/// Looks for those who have what is needed: first by the index alone, then at the best of those it finds, one by one until
/// there are enough.
private struct GiverSearch {
  let reading: Reading
  let known: Acquaintance
  var nextGiver: Day?
  private var rows: [ContactID: GivingPerson] = [:]

  init(reading: Reading, known: Acquaintance) { (self.reading, self.known) = (reading, known) }

  private struct Candidate {
    var contact: ContactID
    /// Those that the need has too.
    var terms: Set<String> = []
    /// How many of them each fact has.
    var facts: [ID<Fact>: Int] = [:]
    var organizations: [String] = []
    /// As it stands beside the terms; of those whom an organization brings, as it was concluded.
    var trust = 0

    /// Before the person is looked at: more in common, then more trust, then who said so, then who is here longer.
    static func < (one: Candidate, other: Candidate) -> Bool {
      if one.terms.count != other.terms.count { return one.terms.count > other.terms.count }
      if one.trust != other.trust { return one.trust > other.trust }
      if one.facts.isEmpty != other.facts.isEmpty { return other.facts.isEmpty }
      return one.contact < other.contact
    }

    /// Only the place they are in tells them apart.
    func isLike(_ other: Candidate) -> Bool {
      terms.count == other.terms.count && trust == other.trust && facts.isEmpty == other.facts.isEmpty
    }
  }

  /// So many beyond those wanted are looked at for who is in the place that the need names.
  private static let equals = 10

  mutating func givers(of need: NeedTerms, limit: Int) throws(StoreError) -> [Giver] {
    var found: [(person: GivingPerson, candidate: Candidate, city: String?)] = []
    for candidate in try candidates(for: need) {
      if found.count >= limit + Self.equals { break }
      if found.count >= limit, !candidate.isLike(found[limit - 1].candidate) { break }
      guard let person = try person(candidate.contact) else { continue }
      let isThere = !candidate.organizations.isEmpty
      guard isThere || need.isMet(by: candidate.terms, in: person.cities) else { continue }
      if try isIntroduced(person.contact) { continue }
      switch person.peace {
      case .none:
        found.append((person, candidate, person.cities.first { need.names($0) }))
        if let day = person.strainedFrom { nextGiver = min(nextGiver ?? day, day) }
      case .until(let day): nextGiver = min(nextGiver ?? day, day)
      case .always: continue
      }
    }
    found.sort { one, other in
      if (one.city == nil) != (other.city == nil), one.candidate.isLike(other.candidate) { return one.city != nil }
      return one.candidate < other.candidate
    }
    return try found.prefix(limit).map { (person, candidate, city) throws(StoreError) in
      Giver(contact: person.contact, shared: try shared(candidate, person, city, need), trust: person.trust)
    }
  }

  /// Best first by the index alone.
  private func candidates(for need: NeedTerms) throws(StoreError) -> [Candidate] {
    var found: [ContactID: Candidate] = [:]
    var cut: [String] = []
    for term in need.terms {
      if try read(term, from: 0, to: Reading.giverRows, into: &found) { cut.append(term) }
    }
    if cut.count > 1 {
      var stillCut: [String] = []
      for term in cut {
        // By a word like "company" alone nobody is found.
        if need.isMet(by: [term]),
          try !read(term, from: Reading.giverRows, to: Reading.commonGiverRows, into: &found)
        {
          continue
        }
        stillCut.append(term)
      }
      cut = stillCut
    }
    try lookUp(cut, in: &found)
    for organization in try reading.organizations(namedIn: need) {
      let terms = Terms.of(organization.name)
      for contact in try reading.contacts(presentAt: organization.id, limit: Reading.termLimit) {
        if found[contact] == nil {
          found[contact] = Candidate(contact: contact, trust: try reading.givingTrust(of: contact))
        }
        found[contact]?.organizations.append(organization.name)
        found[contact]?.terms.formUnion(terms)
      }
    }
    return found.values.filter { candidate in
      !known.contacts.contains(candidate.contact)
        && (!candidate.organizations.isEmpty || need.isMet(by: candidate.terms))
    }.sorted(by: <)
  }

  /// Those who have a term, from one row of each side to another.
  ///
  /// - Returns: whether there may be more.
  private func read(
    _ term: String, from start: Int, to end: Int, into found: inout [ContactID: Candidate]
  ) throws(StoreError) -> Bool {
    let rows = try reading.sql(
      """
      SELECT contact, fact, trust FROM term WHERE n = ? AND side = ? AND term = ?
      ORDER BY trust DESC, fact DESC LIMIT ?
      """)
    var isCut = false
    for side in [TermSide.offer, .title] {
      var count = 0
      try rows.forEach(reading.n, side.rawValue, term, end) { (row) throws(StoreError) in
        count += 1
        if count <= start { return true }
        let contact: ContactID = try row.id(0)
        found[contact, default: Candidate(contact: contact, trust: row.int(2))].terms.insert(term)
        if side == .offer { found[contact]?.facts[try row.id(1), default: 0] += 1 }
        return true
      }
      if count >= end { isCut = true }
    }
    return isCut
  }

  /// Whoever was found by one term may have those, too, of which not all rows were read: under each they are looked up by
  /// what they were found by, and by their titles.
  private func lookUp(_ cut: [String], in found: inout [ContactID: Candidate]) throws(StoreError) {
    if cut.isEmpty { return }
    let lacking = found.values.filter { candidate in cut.contains { !candidate.terms.contains($0) } }
    let row = try reading.sql(
      "SELECT trust FROM term WHERE n = ? AND side = ? AND term = ? AND fact = ? AND contact = ?")
    var left = Reading.giverLookUps
    for var candidate in lacking.sorted(by: <) {
      let contact = candidate.contact
      let facts = Array(candidate.facts.keys)
      for term in cut where !candidate.terms.contains(term) {
        left -= facts.count + 1
        guard left >= 0 else { return }
        for fact in facts {
          let trust = try row.first(reading.n, TermSide.offer.rawValue, term, fact, contact, row: { $0.int(0) })
          guard trust != nil else { continue }
          candidate.terms.insert(term)
          candidate.facts[fact, default: 0] += 1
        }
        let trust = try row.first(reading.n, TermSide.title.rawValue, term, contact, contact, row: { $0.int(0) })
        if trust != nil { candidate.terms.insert(term) }
      }
      found[contact] = candidate
    }
  }

  private mutating func person(_ contact: ContactID) throws(StoreError) -> GivingPerson? {
    if let row = rows[contact] { return row }
    let row = try reading.givingPerson(contact)
    rows[contact] = row
    return row
  }

  /// An introduction that was noted in words names them.
  private func isIntroduced(_ contact: ContactID) throws(StoreError) -> Bool {
    guard !known.said.isEmpty, let name = try reading.listed(contact)?.name else { return false }
    return known.said.contains { NeedTerms($0).names(name) }
  }

  private func shared(
    _ candidate: Candidate, _ person: GivingPerson, _ city: String?, _ need: NeedTerms
  ) throws(StoreError) -> [NeedMatch.Shared] {
    var shared: [NeedMatch.Shared] = []
    let facts = candidate.facts.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(2)
    for (id, _) in facts {
      guard let fact = try Fact.load(EntityKey(id), in: reading) else { continue }
      switch fact.kind {
      case .skill: shared.append(.skill(text: fact.text))
      case .circle: shared.append(.circle(text: fact.text))
      default: shared.append(.offer(text: fact.text))
      }
    }
    if person.hasTitles, let title = person.titles.first(where: { need.shares(with: $0) }) {
      shared.append(.title(text: title))
    }
    if let name = candidate.organizations.first { shared.append(.organization(name: name)) }
    if let city { shared.append(.place(name: city)) }
    return shared
  }
}
