package import Domain
import Method
import Store

/// What is to be said of an invitation to a meeting of two before it goes out, with what a draft of it needs.
package struct InvitationConsidered: Sendable, Encodable {
  package var person: ListedPerson
  /// Why they are to meet, as the user said it; empty where they said nothing.
  package var purpose: String
  /// What it could be for, from what is known of them.
  package var suggestion: MeetingPurpose
  /// Where they work.
  package var organization: String
  package var place: String
  package var verdict: Verdict
  /// The one that is open already.
  package var open: OneToOne?
  /// The user's own text of an invitation, where they wrote one.
  package var template: String?
  /// The user's name, for the foot of a letter.
  package var me: String
  package var others: [ContactID: String]
}

extension Network {
  /// A purpose is a line.
  package static let purposeLimit = 200
  /// So is a place.
  static let placeLimit = 80

  /// The verdict on an invitation about to be sent (P5), and what it could be for. Nothing is written.
  package func consider(
    invitationTo contact: ContactID, purpose typed: String = "", place: String = ""
  ) throws(Refusal) -> InvitationConsidered {
    let told = try Typed.line(typed, atMost: Self.purposeLimit)
    let place = try Typed.line(place, atMost: Self.placeLimit)
    return try read { reading in
      let person = try reading.named(contact)
      guard let evidence = try reading.evidence(of: contact), let known = try reading.contact(contact) else {
        throw StoreError.missing(entity: contact.text)
      }
      let practice = try reading.practice()
      let open = try reading.meetingToCome(with: contact)
      let purpose = reading.purpose(ofInvitation: told, while: open)
      let suggestion = suggestedPurpose(evidence, practice: practice, now: world.now())
      // Where the user said nothing yet, the draft does.
      let verdict = try reading.verdict(onInviting: contact, saysWhy: true)
      var others = try reading.names(in: verdict.reasons)
      if case .introduction(let other) = suggestion { others[other] = try reading.listed(other)?.name }
      return InvitationConsidered(
        person: person, purpose: purpose, suggestion: suggestion,
        organization: known.particulars.position?.organization ?? "", place: place, verdict: verdict,
        open: open, template: try reading.template(.invitation),
        me: practice.me.name.full, others: others)
    }
  }
}

extension Reading {
  /// What they are invited for: what is said now; else what an invitation of the user's that is open said already.
  func purpose(ofInvitation told: String, while open: OneToOne?) -> String {
    guard told.isEmpty, let open, open.by == .me, (open.at ?? .distantFuture) > world.now() else { return told }
    return open.purpose
  }

  /// What a guard says of an invitation with this purpose.
  func verdict(onInviting contact: ContactID, purpose: String) throws -> Verdict {
    try verdict(onInviting: contact, saysWhy: !purpose.isEmpty)
  }

  fileprivate func verdict(onInviting contact: ContactID, saysWhy: Bool) throws -> Verdict {
    guard let evidence = try evidence(of: contact) else { throw StoreError.missing(entity: contact.text) }
    return Method.verdict(
      onInvitationThatSaysWhy: saysWhy, evidence, practice: try practice(), now: world.now())
  }
}
