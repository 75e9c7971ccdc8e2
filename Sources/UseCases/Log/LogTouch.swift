import Domain
import Store

extension Network {
  /// Writes what a line says, in one act.
  ///
  /// - Parameter answers: for each of the understanding's questions, by the name as typed.
  package func save(_ understanding: Understanding, answers: [String: NameAnswer] = [:]) throws(Refusal) -> Logged {
    try write("log") { writing in
      var scribe = try Scribe(writing, understanding, answers)
      try scribe.write(understanding.clauses)
      let logged = try scribe.finish()
      writing.describe(logged.subject(of: understanding.line))
      return logged
    }
  }
}

extension Logged {
  /// What the history says it was about: the line itself, shortened.
  fileprivate func subject(of line: String) -> String {
    line.count <= 60 ? line : String(line.prefix(57)) + "…"
  }
}
