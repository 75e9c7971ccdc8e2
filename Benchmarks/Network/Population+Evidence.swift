import Domain
import Store

extension Population {
  /// Promises, help, asks and facts: open and closed, early and late.
  func writeEvidence(in writing: Writing) throws {
    for person in people {
      switch chance.below(100) {
      case 0..<12: try writing.insert(promise(person))
      case 12..<22: try writing.insert(help(person))
      case 22..<25: try writing.insert(ask(person))
      case 25..<35: try writing.insert(fact(person))
      default: break
      }
    }
  }

  private func promise(_ person: ContactID) -> Promise {
    let made = now.adding(days: -1 - chance.below(400))
    let due = writingDay(made).adding(days: 3 + chance.below(20))
    // One in twenty is open; the others were kept.
    return Promise(
      id: id(at: made), contact: person, by: .me, what: "an introduction", made: made, due: due,
      outcome: chance.percent(5) ? nil : .kept(at: made.adding(days: 2)))
  }

  private func help(_ person: ContactID) -> Help {
    let at = now.adding(days: -1 - chance.below(900))
    let kinds: [Help.Kind] = [.advice, .introduction, .information, .deliveredWork]
    let mine = chance.percent(60)
    return Help(
      id: id(at: at), contact: person, by: mine ? .me : .them, kind: kinds[chance.below(4)], what: "the annual plan",
      at: at, isPaid: mine && chance.percent(50), landed: mine ? at.adding(days: 1) : nil,
      thanked: chance.percent(90) ? at.adding(days: 1) : nil,
      reportedBack: chance.percent(80) ? at.adding(days: 9) : nil)
  }

  private func ask(_ person: ContactID) -> Ask {
    let made = now.adding(days: -1 - chance.below(300))
    return Ask(
      id: id(at: made), contact: person, kind: chance.percent(50) ? .advice : .referral, what: "the second site",
      planned: made, made: made, outcome: chance.percent(90) ? .yes(value: nil) : nil, decided: made.adding(days: 4))
  }

  private func fact(_ person: ContactID) -> Fact {
    let learned = now.adding(days: -chance.below(1000))
    return Fact(
      id: id(at: learned), contact: person, kind: chance.percent(50) ? .interest : .need,
      text: chance.percent(50) ? "sailing in autumn" : "a designer for the new site", learned: writingDay(learned))
  }

  private func writingDay(_ instant: Instant) -> Day { Zone.utc.day(of: instant) }
}
