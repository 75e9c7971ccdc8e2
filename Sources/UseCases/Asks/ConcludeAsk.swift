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
      let outcome: Ask.Outcome
      switch answer {
      case .yes(let value): outcome = .yes(value: value)
      case .no: outcome = .no
      case .later(let day): outcome = .later(on: day)
      case .silence: outcome = .silence
      case .noBut(let name):
        switch try writing.lookUp(name) {
        case .one(contact): throw Refusal.sameTwice(person)
        case .one(let other): concluded.leadsTo = try writing.named(other)
        case .several(let people): concluded.namesakes = people
        case .nobody: break
        }
        outcome = .noBut(name: concluded.leadsTo?.name ?? name, contact: concluded.leadsTo?.contact)
      }
      try writing.decide(&ask, as: outcome, isTold: false, now: world.now())
      concluded.ask = ask
      if ask.overrode != nil {
        concluded.mayEase = guardsToEase(
          after: try writing.overrides().map(\.override), rules: try writing.practice().rules)
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
  /// Brings an ask to its outcome. Whoever answers has been in touch; whoever says *no, but ask Tom* has passed on a lead:
  /// Tom expects nothing yet, and they will want to hear of it.
  ///
  /// - Parameter isTold: the exchange in which they answered is on record otherwise.
  func decide(_ ask: inout Ask, as outcome: Ask.Outcome, isTold: Bool, now: Instant) throws(StoreError) {
    (ask.outcome, ask.decided) = (outcome, now)
    ask.overrode?.wentWell = outcome.wentWell
    try save(ask)
    if outcome != .silence, !isTold {
      try insert(
        Touch(
          id: world.id(), at: now, channel: .message, direction: .incoming, parties: [.init(contact: ask.contact)],
          signals: .nothingToAnswer))
    }
    guard case .noBut(let name, let contact) = outcome, contact != ask.contact, !name.isEmpty else { return }
    try insert(
      Referral(
        id: world.id(), contact: ask.contact, by: .them, prospect: name, prospectContact: contact, reason: ask.what,
        level: 0, passed: now))
  }
}

extension Ask.Outcome {
  /// Whether the one asked took it well.
  fileprivate var wentWell: Bool {
    switch self {
    case .yes, .noBut, .later: true
    case .no, .silence: false
    }
  }
}
