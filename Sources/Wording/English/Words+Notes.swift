import Domain
package import UseCases

extension Words {
  /// The notes about a person, newest first, whole.
  package func notes(_ shown: NotesShown) -> Passage {
    let name = typed(shown.person)
    guard shown.all > 0 || !shown.onCard.isEmpty else {
      return Passage([Line("Nothing is noted about \(shown.person.name).  tend note \(name) \"...\"", column: 2)])
    }
    let count = Self.count(shown.all + shown.onCard.count, "note", "notes")
    var passage = Passage([Line(shown.person.name, remark: count, tone: .strong), .blank])
    for note in shown.notes { add(note.text, date(day(of: note.at)), to: &passage) }
    for text in shown.onCard { add(text, "card", to: &passage) }
    let more = shown.all - shown.notes.count
    if more > 0 {
      passage.blank()
      let limit = shown.notes.count + min(more, shown.notes.count)
      passage.add(Line("\(Self.grouped(more)) older:  tend note \(name) --limit \(limit)", column: 2, tone: .faint))
    }
    return passage
  }

  /// A note keeps its own lines.
  private func add(_ text: String, _ lead: String, to passage: inout Passage) {
    for (place, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      passage.add(Line(String(line), lead: place == 0 ? "  \(lead)" : "", column: 12))
    }
  }
}
