package import Domain
package import Formats
import Store

/// What a typed line was understood to say, before anything is saved: its clauses, and who the names in it may be.
package struct Understanding: Sendable {
  package var line: String
  package var clauses: [Clause]
  /// Each name as typed, in the order of the line, with whom it may mean. Names of third parties inside a promise are
  /// not asked about: the promise's own words keep them.
  package var names: [Name]

  package struct Name: Sendable {
    package var typed: String
    package var means: LookUp
  }

  /// What must be asked before saving: names that mean nobody or several.
  package var questions: [Name] {
    names.filter { name in
      if case .one = name.means { false } else { true }
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
      var names: [Understanding.Name] = []
      for typed in clauses.flatMap({ $0.meaning.parties }) where !names.contains(where: { $0.typed == typed }) {
        names.append(Understanding.Name(typed: typed, means: try reading.lookUp(typed)))
      }
      guard !names.isEmpty else { throw Refusal.missing(.person) }
      return Understanding(line: line, clauses: clauses, names: names)
    }
  }
}

extension Clause.Meaning {
  /// The people on whose page it belongs.
  fileprivate var parties: [String] {
    switch self {
    case .touch(let touch): touch.people
    case .promise(let promise): promise.people
    case .fact(let fact): fact.people
    case .signal(let signal): signal.people
    case .help(let help): help.people
    case .ask(let ask): ask.people
    case .answer(let answer): answer.people
    case .note: []
    }
  }
}
