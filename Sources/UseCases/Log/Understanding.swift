package import Domain
package import Formats
import Insight
import Store

/// What a typed line was understood to say, before anything is saved: its clauses, and who the names in it may be.
package struct Understanding: Sendable {
  package var line: String
  package var clauses: [Clause]
  /// Each name as typed, in the order of the line, with whom it may mean.
  package var names: [Name]
  /// Third people, to whom an introduction or a referral leads. They need not be in the network: the line's own words
  /// keep a name that means nobody.
  package var thirds: [Name]

  package struct Name: Sendable {
    package var typed: String
    package var means: LookUp
    /// Whom it means, where that is one person.
    package var person: ListedPerson?
    /// No name: the words of a clause that says "she", or nobody, after several were named.
    package var isDoubt = false
  }

  /// What must be asked before saving: names that mean nobody or several.
  package var questions: [Name] { names.filter { $0.person == nil } }

  /// What may be asked: which of several a third person is.
  package var mayAsk: [Name] {
    thirds.filter { name in
      if case .several = name.means { true } else { false }
    }
  }
}

/// Who a name of the line is, where it had to be asked.
package enum NameAnswer: Sendable {
  case contact(ContactID)
  /// Somebody new, added by hand with this name.
  case new(String)
  /// Not to be saved as a person; the line's words keep the name.
  case leaveOut
}

extension Network {
  /// Reads a line as people type it after a conversation. Nothing is written. A day in it that can be none is refused, and
  /// so is one ahead for what is said to have been done.
  package func understand(_ line: String, about: String? = nil) throws(Refusal) -> Understanding {
    try read { reading in
      let understanding = try reading.understanding(of: line, about: about)
      guard !understanding.names.isEmpty else { throw Refusal.missing(.person) }
      return understanding
    }
  }
}

extension Reading {
  /// What a line says. Where it is told of one person, `she` and whatever has no subject are about them, and so is a name
  /// that may mean them; a clause that is not understood is a note about them.
  ///
  /// - Parameter about: whom "she" means before anybody is named, as `names` will have it.
  func understanding(of line: String, about: String?, told person: ListedPerson? = nil) throws -> Understanding {
    let clauses = try Sentence.read(line, today: world.today, about: person?.contact.text ?? about) { pair in
      try isNamed(pair)
    }
    for clause in clauses {
      if let day = clause.impossible { throw Refusal.impossibleDay(day, in: clause.text) }
      if let day = clause.meaning.doneOn, day > world.today { throw Refusal.dayAhead(day, in: clause.text) }
    }
    let doubts = Dictionary(
      clauses.compactMap { $0.doubt.map { ($0.name, $0.among) } }, uniquingKeysWith: { one, _ in one })
    let named = clauses.flatMap { clause in (clause.doubt?.among ?? []) + clause.meaning.people }
    var names = try self.names(named.filter { doubts[$0] == nil })
    if let person {
      names = names.filter { $0.typed != person.contact.text }.map { $0.meaning(person) }
      names.insert(.init(typed: person.contact.text, means: .one(person.contact), person: person), at: 0)
    }
    // "ana has two kids" is not understood, and a note about her.
    if names.isEmpty { names = try mentioned(in: line) }
    for (doubt, among) in doubts.sorted(by: { $0.key < $1.key }) {
      names.append(.init(in: doubt, among: among.compactMap { typed in names.first { $0.typed == typed }?.person }))
    }
    let parties = Set(names.map(\.typed))
    let thirds = try self.names(clauses.flatMap { $0.meaning.third }.filter { !parties.contains($0) })
    return Understanding(line: line, clauses: clauses, names: names, thirds: thirds)
  }
}

extension Understanding.Name {
  /// Why nothing can be saved while it means several.
  package func refusal(_ people: [ListedPerson]) -> Refusal {
    isDoubt ? .whoIsMeant(in: typed, people: people) : .several(named: typed, people: people)
  }

  /// The one whom a clause is about that does not say which of several.
  fileprivate init(in clause: String, among people: [ListedPerson]) {
    var some: [ListedPerson] = []
    for person in people where !some.contains(where: { $0.contact == person.contact }) { some.append(person) }
    self.init(typed: clause, means: some.count == 1 ? .one(some[0].contact) : .several(some), isDoubt: true)
    person = some.count == 1 ? some[0] : nil
  }

  /// The one the line is told of, where the name may mean them among others.
  fileprivate func meaning(_ person: ListedPerson) -> Understanding.Name {
    guard case .several(let people) = means, people.contains(where: { $0.contact == person.contact }) else {
      return self
    }
    return Understanding.Name(typed: typed, means: .one(person.contact), person: person)
  }
}

extension Clause.Meaning {
  /// When something that can only be told afterwards was done; a touch ahead is a plan.
  fileprivate var doneOn: Day? {
    switch self {
    case .help(let help): help.day
    case .ask(let ask): ask.day
    case .signal(let signal): signal.day
    case .promise(let promise): promise.day
    case .answer(let answer): answer.day
    case .touch, .fact, .note: nil
    }
  }
}

extension Reading {
  /// Whether two words stand side by side in somebody's name: `leap two`.
  fileprivate func isNamed(_ pair: String) throws -> Bool {
    let words = Folding.tokens(pair)
    guard words.count == 2 else { return false }
    return try ranked(words, limit: 3).contains { ranked in
      guard let name = try listed(ranked.contact)?.name else { return false }
      let tokens = Folding.tokens(name)
      return zip(tokens, tokens.dropFirst()).contains { $0 == words[0] && $1 == words[1] }
    }
  }

  /// Those of whom a word of the line is a whole part of the name, where it is that of one person alone.
  fileprivate func mentioned(in line: String) throws -> [Understanding.Name] {
    var found: [Understanding.Name] = []
    for word in Sentence.possibleNames(in: line) {
      let tokens = Folding.tokens(word)
      guard tokens.count == 1, case .one(let contact) = try lookUp(word), let person = try listed(contact),
        Folding.tokens(person.name).contains(tokens[0]), !found.contains(where: { $0.person?.contact == contact })
      else { continue }
      found.append(Understanding.Name(typed: word, means: .one(contact), person: person))
    }
    return found
  }

  /// Each name once, with whom it may mean.
  fileprivate func names(_ typed: [String]) throws -> [Understanding.Name] {
    var names: [Understanding.Name] = []
    for typed in typed where !names.contains(where: { $0.typed == typed }) {
      let means = try meant(by: typed)
      var name = Understanding.Name(typed: typed, means: means)
      if case .one(let contact) = means { name.person = try listed(contact) }
      names.append(name)
    }
    return names
  }
}
