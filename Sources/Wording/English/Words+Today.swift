import Domain
package import UseCases

extension Words {
  /// Today's screen: the day, each step with its why, and what one can type.
  package func today(_ today: Today) -> Passage {
    if today.isEmpty { return emptyNetwork }
    var passage = Passage([Line(longDay(today.day), remark: heading(today), tone: .strong), .blank])
    if today.welcomeBack {
      passage.add(Line("Welcome back. Promises, answers and thanks come first; all else may rest.", column: 1))
      passage.blank()
    }
    let isLong = today.steps.count > Self.explained
    for shown in today.steps {
      passage.add(isLong ? short(shown) : whole(shown))
    }
    if today.steps.isEmpty { passage.add(Line("Nothing is due. People are left in peace.", column: 1)) }
    passage.blank()
    if today.facesWaiting > 0 {
      let faces = Self.count(today.facesWaiting, "new face waits", "new faces wait")
      passage.add(Line("\(faces) to be kept, parked or let go.", column: 4, remark: "card"))
    }
    passage.add(Line(rest(today), column: 4, remark: keys(today), tone: .faint))
    return passage
  }

  /// Steps shown with their reasons; more than these are shown in one line each.
  private static let explained = 5

  private func heading(_ today: Today) -> String {
    let minutes = today.steps.reduce(0) { $0 + $1.step.minutes }
    return today.steps.isEmpty
      ? "" : "\(Self.count(today.steps.count, "step", "steps")), \(Self.count(minutes, "minute", "minutes"))"
  }

  private func whole(_ shown: ShownStep) -> Passage {
    Passage([
      Line(
        title(of: shown.step, with: shown.person, others: shown.others), lead: lead(shown.number), column: 4,
        remark: "\(shown.step.minutes) min", tone: .strong),
      Line(
        why(shown.step, with: shown.person, others: shown.others), column: 4, principle: shown.step.principle),
      .blank,
    ])
  }

  private func short(_ shown: ShownStep) -> Passage {
    Passage([
      Line(
        Self.cut(title(of: shown.step, with: shown.person, others: shown.others), to: 68), lead: lead(shown.number),
        column: 4,
        principle: shown.step.principle)
    ])
  }

  /// ` 1  `
  func lead(_ number: Int) -> String { (number < 10 ? " " : "") + "\(number)" }

  private func rest(_ today: Today) -> String {
    guard today.more > 0 else { return today.steps.isEmpty ? "" : "That is all." }
    if today.moreToday > 0 {
      return Self.sentence("\(Self.number(today.moreToday)) more \(today.moreToday == 1 ? "is" : "are") today")
    }
    let wait = today.isAll ? "stand open" : "can wait"
    if today.moreIsAtLeast {
      return Self.sentence("More than \(Self.number(today.more - 1)) \(today.isAll ? "others " : "")\(wait)")
    }
    if today.isAll { return Self.sentence("\(Self.number(today.more)) more \(wait)") }
    return Self.sentence("\(Self.number(today.more)) more can wait")
  }

  private func keys(_ today: Today) -> String {
    let last = today.steps.count
    guard last > 0 else { return "log \"coffee with ana\"   find   today --all" }
    let all = today.more > 0 && !today.isAll ? "   today --all" : ""
    return "done 1   later \(min(2, last)) fri   skip \(last)   why \(last)\(all)"
  }

  /// Nobody is there yet: what to do first.
  package var emptyNetwork: Passage {
    Passage([
      Line("Nobody is here yet.", tone: .strong), .blank,
      Line("Three people you would be sorry to lose, and how you stand with them:", column: 2),
      Line("add \"Ana Ruiz\"", column: 4, remark: "from today on all of it is on record"),
      Line("stand ana work", column: 4, remark: "met, work, business, personal or never"), .blank,
      Line("Then the files you can get in a minute:", column: 2),
      Line("import Connections.csv", column: 4, remark: "LinkedIn: Settings, Get a copy of your data"),
      Line("import contacts.vcf", column: 4, remark: "the phone, Google or Outlook: Export"),
      Line("import calendar.ics mail.mbox", column: 4, remark: "when and with whom; never what was said"), .blank,
      Line("And one line after a conversation:", column: 2),
      Line("log \"coffee with ana at filtro; promised her an intro fri\"", column: 4),
    ])
  }
}
