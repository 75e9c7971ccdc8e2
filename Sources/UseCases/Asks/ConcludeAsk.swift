package import Domain
import Method
import Store

/// An ask brought to its outcome.
package struct AskConcluded: Sendable, Encodable {
  package var person: ListedPerson
  package var ask: Ask
  /// Whom a *no, but …* leads to, where they are in the network.
  package var leadsTo: ListedPerson?
  /// Those of that name, where there are several: none of them was taken.
  package var namesakes: [ListedPerson]
  /// Guards whose overriding went well often enough to offer easing them.
  package var mayEase: [Guard]
  package var follows: Follows
}

/// What came of an ask, as the user tells it.
package enum AskAnswer: Hashable, Sendable {
  case yes(value: Money?)
  case no
  /// No, but it leads on to somebody.
  case noBut(String)
  case later(Day)
  case silence
}

extension Network {
  /// Brings the open ask of this kind to its outcome (P2); of any kind, where none is named.
  package func conclude(
    _ kind: Ask.Kind?, of contact: ContactID, _ answer: AskAnswer
  ) throws(Refusal) -> AskConcluded {
    var (concluded, follows) = try act("ask", on: contact) { writing, person in
      guard var ask = try writing.asks(with: contact).last(where: { $0.isOpen && (kind ?? $0.kind) == $0.kind }) else {
        throw Refusal.nothingOpen(what: .ask, with: person)
      }
      var concluded = AskConcluded(person: person, ask: ask, namesakes: [], mayEase: [], follows: Follows())
      switch answer {
      case .yes(let value): ask.outcome = .yes(value: value)
      case .no: ask.outcome = .no
      case .later(let day): ask.outcome = .later(on: day)
      case .silence: ask.outcome = .silence
      case .noBut(let name):
        switch try writing.lookUp(name) {
        case .one(let contact): concluded.leadsTo = try writing.named(contact)
        case .several(let people): concluded.namesakes = people
        case .nobody: break
        }
        ask.outcome = .noBut(name: concluded.leadsTo?.name ?? name, contact: concluded.leadsTo?.contact)
        try writing.noteLead(from: ask, naming: concluded.leadsTo, or: name)
      }
      ask.decided = world.now()
      ask.overrode?.wentWell = answer.wentWell
      try writing.save(ask)
      concluded.ask = ask
      if ask.overrode != nil {
        concluded.mayEase = guardsToEase(after: try writing.overrides(), rules: try writing.practice().rules)
      }
      return concluded
    }
    concluded.follows = follows
    // An answer is followed by thanks, or by leaving in peace; not by the next ask in the same breath.
    concluded.follows.earned = []
    return concluded
  }
}

extension Writing {
  /// Whoever says *no, but ask Tom* has passed on a lead: Tom expects nothing yet, and they will want to hear of it.
  fileprivate func noteLead(from ask: Ask, naming person: ListedPerson?, or name: String) throws(StoreError) {
    guard person?.contact != ask.contact else { return }
    try insert(
      Referral(
        id: world.id(), contact: ask.contact, by: .them, prospect: person?.name ?? name,
        prospectContact: person?.contact, reason: ask.what, level: 0, passed: world.now()))
  }
}

extension AskAnswer {
  /// Whether the one asked took it well.
  fileprivate var wentWell: Bool {
    switch self {
    case .yes, .noBut, .later: true
    case .no, .silence: false
    }
  }
}
