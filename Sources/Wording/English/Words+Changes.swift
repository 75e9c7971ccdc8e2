package import Domain
import Store
package import UseCases

extension Words {
  /// What a change to one person came to.
  package func changed(_ changed: PersonChanged) -> Passage {
    var passage = Passage([Line(sentence(changed), column: 2)])
    if case .paused = changed.change {
      passage.add(Line("Nothing is proposed meanwhile.", column: 2, principle: .theirPace))
    }
    if isPersonal(changed.change) {
      passage.add(Line("Personal: no stage, no rhythm, no asks. Promises and birthdays stay.", column: 2))
    }
    passage.add(follows(changed.follows, for: changed.person))
    return passage
  }

  private func isPersonal(_ change: PersonChanged.Change) -> Bool {
    switch change {
    case .roles(let roles): roles.contains(.personal)
    case .word(let answer): answer == .personal
    case .tags, .cadence, .paused, .notPaused, .pace: false
    }
  }

  private func sentence(_ changed: PersonChanged) -> String {
    let name = changed.person.name
    switch changed.change {
    case .tags(_, _, let now): return now.isEmpty ? "\(name): no tags." : "\(name): \(now.joined(separator: ", "))."
    case .roles(let roles):
      return roles.isEmpty ? "\(name): no role." : "\(name): \(Self.list(roles.map { noun($0) }))."
    case .cadence(nil):
      return changed.isUnchanged
        ? "\(name): no rhythm.  tend tier \(typed(changed.person)) quarterly"
        : "\(name): no rhythm, and none will be proposed."
    case .cadence(let cadence?): return "\(name): \(said(cadence))."
    case .paused(let until?): return "\(name) is left in peace until \(date(until))."
    case .paused(nil):
      return "\(name) is left in peace until you say:  tend pause \(typed(changed.person)) --end"
    case .notPaused: return "No pause with \(name)."
    case .pace(let pace): return "\(name): \(said(pace))."
    case .word(let answer): return "Noted as your word, \(date(today)): \(name), \(word(answer))."
    }
  }

  private func said(_ cadence: PersonChanged.Cadence) -> String {
    let tier = cadence.tier.map { ", tier \($0.rawValue)" } ?? ""
    let longest = cadence.longest.map { ", at the longest \(length($0))" } ?? ""
    return every(cadence.days) + tier + longest
  }

  private func said(_ pace: PersonChanged.Pace) -> String {
    if pace.neverAsk { return "never to be asked for anything" }
    var parts: [String] = []
    if let day = pace.askAgain { parts.append("not to be asked before \(date(day))") }
    if let count = pace.asksPerYear { parts.append("at most \(Self.count(count, "ask", "asks")) a year") }
    return parts.isEmpty ? "asked as anybody else" : parts.joined(separator: "; ")
  }

  /// The one question of how two people stand.
  package func question(_ question: StandingQuestion) -> Passage {
    var passage = Passage()
    let name = question.person.name
    switch (question.word, question.basis) {
    case (let word?, _):
      passage.add(Line("You said of \(name), \(date(day(of: word.at))): \(self.word(word.answer)).", column: 2))
    case (nil, .none): passage.add(Line("Nothing is on record between you and \(name). The gap is mine.", column: 2))
    case (nil, .traces):
      passage.add(Line("Mail and calendar know \(name), and not what it amounts to.", column: 2))
    case (nil, .word), (nil, .history): break
    }
    passage.add(Line("How do you stand with \(name)?", column: 2, tone: .strong))
    passage.add(Line("1 never really spoken     2 we have met     3 they know my work", column: 4))
    passage.add(Line("4 we have done business   p personal", column: 4))
    return passage
  }

  /// The keys of the question's answers, in its order.
  package static let standingKeys: [(key: String, answer: Relationship.Word.Answer)] = [
    ("1", .neverSpoken), ("2", .met), ("3", .knowsMyWork), ("4", .doneBusiness), ("p", .personal),
  ]

  /// The question, and how to answer it without a terminal.
  package func unanswered(_ question: StandingQuestion) -> Passage {
    var passage = self.question(question)
    passage.add(Line("Answer:  tend stand \(typed(question.person)) business", column: 2))
    return passage
  }

  package func noted(_ noted: Noted) -> Passage {
    Passage([Line("Noted about \(noted.person.name). Only you read it.", column: 2)])
  }
}
