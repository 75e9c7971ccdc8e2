package import Store

/// What is right and wrong with the network's file.
package struct Diagnosis: Sendable, Encodable {
  package var inspected: Inspected
  package var findings: [Finding]
  /// What a repair made good, where there was one.
  package var repaired: [Finding]

  /// Whether something is wrong that was entered, not concluded: a repair can't bring it back.
  package var hasDamage: Bool { findings.contains { $0.isFault && !$0.isRepairable } }
  /// Whether something is wrong at all.
  package var hasFaults: Bool { findings.contains(where: \.isFault) }

  package init(inspected: Inspected, findings: [Finding], repaired: [Finding] = []) {
    (self.inspected, self.findings, self.repaired) = (inspected, findings, repaired)
  }

  /// Each finding once, with how often it was made: parts that can't be read may all say the same.
  package var gathered: [(finding: Finding, times: Int)] {
    var gathered: [(finding: Finding, times: Int)] = []
    for finding in findings {
      if let place = gathered.firstIndex(where: { $0.finding == finding }) {
        gathered[place].times += 1
      } else {
        gathered.append((finding, 1))
      }
    }
    return gathered
  }

  private enum Key: String, CodingKey { case inspected, findings, repaired, isSound }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(inspected, forKey: .inspected)
    try container.encode(gathered.map { Told($0.finding, times: $0.times) }, forKey: .findings)
    try container.encode(repaired.map { Told($0) }, forKey: .repaired)
    try container.encode(!hasFaults, forKey: .isSound)
  }

  /// A finding as programs read it.
  private struct Told: Encodable {
    var kind: String
    var count: Int
    var detail: [String]?
    var canBeRepaired: Bool

    init(_ finding: Finding, times: Int = 1) {
      canBeRepaired = finding.isRepairable
      switch finding {
      case .pages(let lines): (kind, count, detail) = ("pages", lines.count, lines)
      case .references(let table, let parent, let number):
        (kind, count, detail) = ("references", number, [table, parent])
      case .unreadable(let text): (kind, count, detail) = ("unreadable", times, [text])
      case .journalGaps(let number): (kind, count) = ("journalGaps", number)
      case .emptyActs(let number): (kind, count) = ("emptyActs", number)
      case .lostCards(let number): (kind, count) = ("lostCards", number)
      case .derived(let derived, let number): (kind, count) = (derived.rawValue, number)
      case .turned(let number): (kind, count) = ("turned", number)
      }
    }
  }
}

extension Network {
  /// Looks the whole file through, and where it is asked to makes anew what is concluded from the rest; then looks again.
  package func diagnose(
    repairing: Bool, onProgress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(Refusal) -> Diagnosis {
    do {
      let (inspected, findings) = try database.inspect(onProgress: onProgress)
      let repairable = findings.filter(\.isRepairable)
      guard repairing, !repairable.isEmpty else { return Diagnosis(inspected: inspected, findings: findings) }
      try database.repair(repairable, onProgress: onProgress)
      let (again, left) = try database.inspect(onProgress: onProgress)
      return Diagnosis(inspected: again, findings: left, repaired: repairable.filter { !left.contains($0) })
    } catch {
      throw Refusal(error)
    }
  }
}
