package import Domain
import Method
import Store

/// What is to be said of a referral before it is passed on.
package struct ReferralConsidered: Sendable, Encodable {
  /// Who would do the work.
  package var person: ListedPerson
  package var prospect: String
  package var reason: String
  package var level: Int
  package var verdict: Verdict
  package var others: [ContactID: String]
}

extension Network {
  /// The verdict on passing a prospect to this contact: the user's name goes with it (P16). Nothing is written.
  package func consider(
    referring told: ReferralTold, to contact: ContactID
  ) throws(Refusal) -> ReferralConsidered {
    let (name, reason) = try told.named()
    return try read { reading in
      let person = try reading.named(contact)
      try reading.refuseSelf(name, with: person)
      guard let verdict = try reading.verdict(onReferring: told, to: contact) else {
        throw StoreError.missing(entity: contact.text)
      }
      return ReferralConsidered(
        person: person, prospect: name, reason: reason, level: told.level ?? 1, verdict: verdict,
        others: try reading.names(in: verdict.reasons))
    }
  }
}
