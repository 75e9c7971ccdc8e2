import Domain
import Store
package import UseCases

extension Words {
  package func promised(_ promised: Promised) -> Passage {
    let (promise, name) = (promised.promise, first(promised.person))
    let until = promise.due.map { ", by \(by($0))" } ?? ""
    let what =
      promise.by == .me
      ? "You promised \(promised.person.name): \(promise.what)\(until)."
      : "\(promised.person.name) promised: \(promise.what)\(until)."
    var passage = Passage([Line(what, column: 2)])
    if promise.by == .me, promise.due == nil {
      passage.add(Line("No date was said. A small one is kept sooner:  --by fri", column: 2, tone: .faint))
    } else if promise.by == .me {
      passage.add(Line("When it is kept:  tend promise \(typed(promised.person)) --kept", column: 2, tone: .faint))
    } else {
      passage.add(
        Line("\(name)'s word, noted. Nothing reminds them; it only counts for them.", column: 2, tone: .faint))
    }
    passage.add(follows(promised.follows, for: promised.person))
    return passage
  }

  package func ended(_ ended: PromiseEnded) -> Passage {
    let (what, name) = (ended.promise.what, first(ended.person))
    var passage = Passage()
    switch (ended.end, ended.promise.by) {
    case (.kept, .me):
      passage.add(Line("Kept\(punctual(ended.late)): \(what).  \(record(ended))", column: 2))
    case (.kept, .them):
      passage.add(
        Line("\(name) kept it: \(what).  tend thank \(typed(ended.person))", column: 2, principle: .helpFirst))
    case (.broken, .me):
      passage.add(Line("Broken: \(what).", column: 2, tone: .broken))
      passage.add(
        Line("A word to \(name) mends it:  tend repair \(typed(ended.person))", column: 2, principle: .recover))
    case (.broken, .them): passage.add(Line("\(name) did not keep it: \(what).", column: 2))
    case (.released, _): passage.add(Line("Let go by both: \(what). Nobody waits for it.", column: 2))
    }
    passage.add(follows(ended.follows, for: ended.person))
    return passage
  }

  private func punctual(_ late: Int?) -> String {
    switch late {
    case nil: ""
    case 0?: ", in time"
    case let days?: ", \(span(days)) late"
    }
  }

  private func record(_ ended: PromiseEnded) -> String {
    guard ended.of > 1 else { return "" }
    return "\(ended.kept) of \(ended.of) promises kept."
  }

  /// What stands open of one kind with a person, numbered.
  package func open(_ open: OpenItems) -> Passage {
    guard !open.items.isEmpty else { return nothingOpen(open.what, with: open.person).passage }
    var passage = Passage([Line(heading(open.what, with: open.person.name), column: 2)])
    for (place, item) in open.items.enumerated() {
      passage.add(Line(said(item), lead: "    \(place + 1)", column: 7))
    }
    return passage
  }

  /// One of several open things has to be chosen.
  package func which(_ open: OpenItems) -> Passage { self.open(open) }

  func said(_ item: OpenItem) -> String {
    let what = item.text.isEmpty ? item.kind.map { noun($0) } ?? "" : item.text
    guard let day = item.day else { return what }
    if case .promise = item.subject { return "\(what), by \(by(day))" }
    return "\(what), \(date(day))"
  }

  private func heading(_ what: Refusal.Open, with name: String) -> String {
    switch what {
    case .promise: "You promised \(name):"
    case .theirPromise: "\(name) promised you:"
    case .thanks: "From \(name), not thanked for yet:"
    case .report: "\(name) does not know yet what came of:"
    case .help: "Help between you and \(name):"
    case .ask: "Asked of \(name):"
    case .step: "Steps with \(name):"
    case .opportunity: "Open with \(name):"
    case .strain: "Between you and \(name):"
    case .need: "\(name) needs:"
    }
  }
}
