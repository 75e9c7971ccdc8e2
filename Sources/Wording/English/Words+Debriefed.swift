import Domain
import Store
package import UseCases

extension Words {
  /// What a debrief was understood to say, before it is saved.
  package func understood(_ understood: DebriefUnderstood) -> Passage {
    var passage = self.understood(understood.understanding)
    if let next = understood.next { passage.add(row("Next", self.next(next))) }
    return passage
  }

  private func next(_ next: NextTime) -> String {
    switch next {
    case .meeting(let time): "\(self.time(time.at)), agreed" + Self.after(", ", Self.titled(time.place))
    case .by(let day, _): "propose a date by \(by(day))"
    }
  }

  private func row(_ lead: String, _ text: String, _ remark: String = "") -> Line {
    Line(text, lead: "  " + lead, column: 28, remark: remark)
  }

  /// What a meeting of two came to.
  package func debriefed(_ debriefed: Debriefed) -> Passage {
    var passage = Passage()
    for (place, question) in debriefed.answered.enumerated() {
      passage.add(
        row(
          place == 0 ? "Answered" : " ", self.question(question, organization: debriefed.organization),
          place == debriefed.answered.count - 1 ? Principle.interview.code : ""))
    }
    if let other = debriefed.stillAgreed, let at = other.at {
      passage.add(row("Still agreed", "\(time(at))   invite \(typed(debriefed.person)) --off"))
    }
    passage.add(.blank)
    let follows = debriefed.logged.follows.compactMap { follow($0) }
    let met = debriefed.meeting.at.map { "Saved, of the meeting \(on(day(of: $0)))." } ?? "Saved."
    passage.add(Line(([met] + follows.prefix(3)).joined(separator: "  "), column: 2, remark: "undo"))
    passage.add(keptPromises(debriefed.logged))
    if case .promise = debriefed.next {
      passage.add(
        Line("The next date is yours to propose:  invite \(typed(debriefed.person))", column: 2, principle: .oneToOnes))
    } else if case .meeting = debriefed.next {
      passage.add(Line("Before you go:  prep \(typed(debriefed.person))", column: 2, principle: .oneToOnes))
    }
    passage.add(matched(debriefed.logged.needs, debriefed.logged.offers))
    return passage
  }

  /// The two questions that a terminal asks, one line each.
  package var whatWasLearned: Passage {
    Passage([Line("Learned?", column: 2, remark: "needs a designer; likes sailing")])
  }

  package var whatWasPromised: Passage {
    Passage([Line("Promised, and when next?", column: 2, remark: "the deck fri; next in 3 weeks")])
  }

  package var nothingWasTold: Passage { Passage([Line("Nothing was told, and nothing was changed.", column: 2)]) }
}
