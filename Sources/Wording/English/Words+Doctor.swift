import Store
package import UseCases

extension Words {
  /// What was looked at, what is wrong with it in plain words, and what to do.
  package func diagnosis(_ diagnosis: Diagnosis, repairing: Bool) -> Passage {
    let inspected = diagnosis.inspected
    let isCounted = inspected.schema > 0
    var passage = Passage([
      Line(
        !isCounted
          ? "Looked at as much of the network as could be read."
          : "Looked at \(Self.count(inspected.contacts, "person", "people")), "
            + "\(Self.count(inspected.touches, "touch", "touches")), \(Self.count(inspected.acts, "act", "acts")) and "
            + "\(Self.count(inspected.sources, "imported row", "imported rows")); schema \(inspected.schema).")
    ])
    for finding in diagnosis.repaired { passage.add(Line("Made good: \(explained(finding))", column: 2)) }
    for (finding, times) in diagnosis.gathered { passage.add(Line(explained(finding, times), column: 2)) }
    passage.add(verdict(diagnosis, repairing))
    return passage
  }

  package func inspecting(_ done: Int, of all: Int) -> String {
    "  Looking  \(Self.grouped(done)) of \(Self.grouped(all))"
  }

  private func verdict(_ diagnosis: Diagnosis, _ repairing: Bool) -> Line {
    if diagnosis.hasDamage {
      return Line("Something entered is damaged. Return to a backup:  tend restore PATH", tone: .strong)
    }
    if diagnosis.hasFaults {
      return Line(
        repairing
          ? "Not all could be made good. Please report this." : "All of it can be made good:  tend doctor --repair",
        tone: .strong)
    }
    return Line("The network is sound.", tone: .strong)
  }

  private func explained(_ finding: Finding, _ times: Int = 1) -> String {
    switch finding {
    case .pages(let lines): "The file itself is damaged: \(pages(lines))."
    case .references(let table, let parent, let count):
      "\(Self.count(count, "row", "rows")) of \(table) belong to a \(parent) that is not there."
    case .unreadable(let detail): "\(Self.count(times, "part", "parts")) could not be read: \(detail)."
    case .journalGaps(let count):
      "\(Self.count(count, "row", "rows")) of the journal are missing; the acts they were of can't be undone."
    case .emptyActs(let count):
      "\(Self.count(count, "act is", "acts are")) in the history without what changed, and can't be undone."
    case .lostCards(let count):
      "The cards that \(Self.count(count, "person", "people")) came with are lost. What was read of them is not; an "
        + "export makes new cards."
    case .turned(let count):
      "\(Self.count(count, "standing has", "standings have")) changed by time alone. This is as it should be."
    case .derived(let derived, let count): explained(derived, count)
    }
  }

  /// The first of what SQLite says of its pages, each answer of which may be several lines.
  private func pages(_ answers: [String]) -> String {
    let lines = answers.flatMap { $0.split(whereSeparator: \.isNewline) }.filter { !$0.hasPrefix("***") }
    let more = lines.count > 2 ? "; and \(Self.grouped(lines.count - 2)) places more" : ""
    return lines.prefix(2).joined(separator: "; ") + more
  }

  private func explained(_ derived: Finding.Derived, _ count: Int) -> String {
    switch derived {
    case .standings: "\(Self.count(count, "standing says", "standings say")) something else than the evidence."
    case .openings: "\(Self.count(count, "person has", "people have")) other steps open than the evidence gives."
    case .words: "\(Self.count(count, "word", "words")) by which people are found are missing or wrong."
    case .texts: "\(Self.count(count, "note or fact", "notes and facts")) would not be found, or found wrongly."
    case .finders:
      "\(Self.count(count, "address, tag or organization leads", "addresses, tags or organizations lead")) to the wrong "
        + "people."
    case .listings: "\(Self.count(count, "person is", "people are")) listed with a line that is out of date."
    case .traces:
      "\(Self.count(count, "change", "changes")) in the journal \(count == 1 ? "isn't" : "aren't") found by what \(count == 1 ? "it" : "they") changed."
    case .terms: "\(Self.count(count, "word", "words")) by which needs and offers are matched are missing or wrong."
    case .histories: "\(Self.count(count, "entry", "entries")) of histories differ from the touch they repeat."
    }
  }
}
