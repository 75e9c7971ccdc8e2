import Domain
import Store
package import UseCases

extension Words {
  /// What came of `done`, `later` or `skip`.
  package func replied(_ replied: Replied) -> Passage {
    var said: [String]
    switch replied.answer {
    case .done: said = [done(replied)]
    case .later(let day): said = ["\(replied.person.name): again on \(longDay(day))."]
    case .skipped: said = [skipped(replied)]
    }
    if case .done = replied.answer, let next = replied.nextDue, next > today {
      said.append("\(first(replied.person)): next by \(shortDay(next)).")
    }
    return Passage([Line(said.joined(separator: "  "), column: 2, remark: hint(replied))])
  }

  private func done(_ replied: Replied) -> String {
    let name = replied.person.name
    switch replied.recorded {
    case .promiseKept: return "Kept: your promise to \(name)."
    case .thanked: return "Thanked \(name)."
    case .reportedBack: return "\(name) knows how it went."
    case .repaired: return "Made good with \(name)."
    case .nudged: return "Reminded \(name), and that is enough."
    case .closedAsSilence: return "Closed as silence. It rests now."
    case .asked: return "Asked \(name)."
    case .touch:
      return touched(replied.kind, name)
    case nil:
      return replied.kind == .proposeRhythm ? "\(name): how often?" : "Done: \(Self.verb(replied.kind)), \(name)."
    }
  }

  private func touched(_ kind: Step.Kind, _ name: String) -> String {
    switch kind {
    case .answer: "Answered \(name)."
    case .followUpNewFace: "Wrote to \(name)."
    case .support: "A line of support went to \(name)."
    case .occasion: "The day was marked with \(name)."
    case .spokenLately: "Good: spoken with \(name)."
    default: "In touch with \(name), today."
    }
  }

  private func skipped(_ replied: Replied) -> String {
    switch replied.kind {
    case .answer: "Nothing to answer: \(replied.person.name) will not be named for it again."
    case .proposeRhythm: "\(replied.person.name) stays without a rhythm, and will not be proposed again."
    case .spokenLately: "Left in peace: \(replied.person.name)."
    default: "Skipped: \(Self.verb(replied.kind)), \(replied.person.name)."
    }
  }

  private func hint(_ replied: Replied) -> String {
    let name = typed(replied.person)
    if case .done = replied.answer {
      if replied.kind == .proposeRhythm { return "tier \(name) monthly" }
      if replied.recorded == .asked { return "ask \(replied.asked?.rawValue ?? "referral") \(name) --yes" }
    }
    return "undo   today"
  }
}
