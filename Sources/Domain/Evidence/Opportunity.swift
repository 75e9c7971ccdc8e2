/// Possible business with a contact: from the first interest to won or lost (P4).
package struct Opportunity: Hashable, Sendable, Codable {
  package var id: ID<Opportunity>
  package var contact: ContactID
  package var kind: Kind
  /// What it is about.
  package var what: String
  /// Which offering of the user's it would be; empty where none was named.
  package var offering: String
  /// What they answered to the must-questions of that offering.
  package var answers: [Answer]
  package var status: Status
  package var value: Money?
  package var source: Source?
  package var opened: Instant
  package var changed: Instant

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case business, role, funds
  }

  package enum Status: String, Sendable, Codable, CaseIterable {
    case interest, qualified, proposed, won, lost

    package var isOpen: Bool { self != .won && self != .lost }
  }

  package struct Answer: Hashable, Sendable, Codable {
    package var question: String
    package var answer: String

    package init(question: String, answer: String) { (self.question, self.answer) = (question, answer) }
  }

  /// Where it came from: what won business is credited to.
  package enum Source: Hashable, Sendable, Codable {
    case referral(id: ID<Referral>)
    case introduction(id: ID<Introduction>)
    case event(id: ID<Event>)
    case ask(id: ID<Ask>)
    case told(text: String)
  }

  package init(
    id: ID<Opportunity>, contact: ContactID, kind: Kind = .business, what: String = "", offering: String = "",
    answers: [Answer] = [], status: Status = .interest, value: Money? = nil, source: Source? = nil, opened: Instant,
    changed: Instant? = nil
  ) {
    (self.id, self.contact, self.kind, self.what, self.offering) = (id, contact, kind, what, offering)
    (self.answers, self.status, self.value, self.source) = (answers, status, value, source)
    (self.opened, self.changed) = (opened, changed ?? opened)
  }

  /// The must-questions of this offering that they have not answered.
  package func openQuestions(_ offering: Me.Offering) -> [String] {
    offering.mustQuestions.filter { question in !answers.contains { $0.question == question && !$0.answer.isEmpty } }
  }
}
