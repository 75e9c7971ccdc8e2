package import Domain
package import Formats
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
  /// Reads a line as people type it after a conversation. Nothing is written.
  package func understand(_ line: String, about: String? = nil) throws(Refusal) -> Understanding {
    try read { reading in
      let clauses = Sentence.read(line, today: world.today, about: about)
      let names = try reading.names(clauses.flatMap { $0.meaning.people })
      guard !names.isEmpty else { throw Refusal.missing(.person) }
      let parties = Set(names.map(\.typed))
      let thirds = try reading.names(clauses.flatMap { $0.meaning.third }.filter { !parties.contains($0) })
      return Understanding(line: line, clauses: clauses, names: names, thirds: thirds)
    }
  }
}

extension Reading {
  /// Each name once, with whom it may mean.
  fileprivate func names(_ typed: [String]) throws -> [Understanding.Name] {
    var names: [Understanding.Name] = []
    for typed in typed where !names.contains(where: { $0.typed == typed }) {
      let means = try meant(by: typed)
      var name = Understanding.Name(typed: typed, means: means)
      if case .one(let contact) = means { name.person = try introduced(contact) }
      names.append(name)
    }
    return names
  }
}
