import Domain
import Store
package import UseCases

extension Words {
  /// What came of `done`, `later` or `skip`.
  package func replied(_ replied: Replied) -> Passage {
    var said: [String]
    switch replied.answer {
    case .done: said = [done(replied)]
    case .later(let day): said = ["\(name(replied)): again on \(longDay(day))."]
    case .skipped: said = [skipped(replied)]
    }
    if case .done = replied.answer, let person = replied.person, let next = replied.nextDue, next > today {
      said.append("\(first(person)): next by \(shortDay(next)).")
    }
    var passage = Passage([Line(said.joined(separator: "  "), column: 2, remark: hint(replied))])
    if replied.recorded == .invited, let person = replied.person {
      passage.add(Line("When you have a date:  invite \(typed(person)) --on \"thu 12:30\"", column: 2))
    }
    if let event = replied.debrief {
      let typed = Self.word(event.typed)
      passage.add(
        Line("Would you go again?  event \(typed) --again \"...\"   --not-again \"...\"", column: 2))
    }
    return passage
  }

  /// Whom it was about; a step of the user's own by what it is.
  private func name(_ replied: Replied) -> String {
    replied.person?.name ?? Self.sentence(Self.verb(replied.kind)).dropLast().description
  }

  private func done(_ replied: Replied) -> String {
    let name = name(replied)
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
      if replied.kind == .proposeRhythm { return "\(name): how often?" }
      return "Done: \(Self.verb(replied.kind))\(replied.person.map { ", \($0.name)" } ?? "")."
    case .helped:
      return "Helped \(name). When it did good:  give information \(replied.person.map { typed($0) } ?? "") --landed"
    case .invited: return "Invited \(name)\(Self.after(": ", replied.purpose ?? ""))."
    case .met:
      return
        "You met \(name). Learned or promised something?  debrief \(replied.person.map { typed($0) } ?? "") \"...\""
    case .going: return replied.debrief.map { "Noted: you were at \($0.name)." } ?? "Noted."
    case .introductionAsked: return "Asked \(name)."
    case .introduced: return "Introduced \(name). In two weeks you will be asked how it went."
    case .introductionMet: return "They have met. That is help on record with both."
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
    case .answer: "Nothing to answer: \(name(replied)) will not be named for it again."
    case .proposeRhythm: "\(name(replied)) stays without a rhythm, and will not be proposed again."
    case .spokenLately: "Left in peace: \(name(replied))."
    default: "Skipped: \(Self.verb(replied.kind))\(replied.person.map { ", \($0.name)" } ?? "")."
    }
  }

  private func hint(_ replied: Replied) -> String {
    guard let person = replied.person else { return "undo   today" }
    let name = typed(person)
    if case .done = replied.answer {
      if replied.kind == .proposeRhythm { return "tier \(name) monthly" }
      if replied.recorded == .asked { return "ask \(replied.asked?.rawValue ?? "referral") \(name) --yes" }
    }
    return "undo   today"
  }
}
