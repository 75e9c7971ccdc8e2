/// What went wrong, and the way on. Two parts, since programs read them apart (docs/json.md).
package struct Trouble: Hashable, Sendable {
  package var what: Passage
  /// A whole sentence or a command; empty only where there is nothing to do.
  package var remedy: String

  init(_ what: Passage, _ remedy: String) { (self.what, self.remedy) = (what, remedy) }

  init(_ what: String, _ remedy: String) { self.init(Passage([Line(what)]), remedy) }

  /// On one line where both fit.
  package var passage: Passage {
    guard !remedy.isEmpty else { return what }
    if what.lines.count == 1, let line = what.lines.first {
      let whole = line.text + (remedy.hasPrefix("tend ") ? "  " : " ") + remedy
      if whole.count <= 80 { return Passage([Line(whole)]) }
    }
    return Passage(what.lines + [Line(remedy)])
  }

  /// What went wrong as one text, a line for each thing that is listed.
  package var message: String {
    what.lines.map { line in
      let lead = line.lead.drop { $0 == " " }
      return lead.isEmpty ? line.text : lead + " " + line.text
    }.joined(separator: "\n")
  }
}
