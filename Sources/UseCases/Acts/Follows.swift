package import Domain
import Store

/// What follows from an act for one relationship, as far as a person wants to hear it at once.
package struct Follows: Hashable, Sendable, Encodable {
  /// When being in touch is due next; nil for those without a rhythm.
  package var next: Day?
  /// That day is another than before.
  package var isMoved: Bool
  /// How far the contact trusts the user now, where this act changed it.
  package var trust: Stage?
  /// What stands between the two now, where this act changed it.
  package var strain: Strain?
  /// The asks that this act earned.
  package var earned: [Ask.Kind]

  package init(
    next: Day? = nil, isMoved: Bool = false, trust: Stage? = nil, strain: Strain? = nil, earned: [Ask.Kind] = []
  ) {
    (self.next, self.isMoved, self.trust, self.strain, self.earned) = (next, isMoved, trust, strain, earned)
  }

  init(from before: Standing?, to after: Standing?) {
    self.init(
      next: after?.due, isMoved: after?.due != before?.due,
      trust: after?.theirTrust == before?.theirTrust ? nil : after?.theirTrust,
      strain: after?.strain == before?.strain ? nil : after?.strain,
      earned: after?.earned.filter { !(before?.earned.contains($0) ?? false) } ?? [])
  }
}

extension Network {
  /// Runs one act about one person, and says what follows from it. The history names the person unless `body` describes
  /// the act itself.
  func act<Result>(
    _ verb: String, on contact: ContactID, _ body: (Writing, ListedPerson) throws -> Result
  ) throws(Refusal) -> (Result, Follows) {
    try write(verb) { writing in
      let person = try writing.named(contact)
      let before = try writing.standingBefore(of: contact)
      writing.describe(person.name)
      let result = try body(writing, person)
      return (result, Follows(from: before, to: try writing.conclude(contact)))
    }
  }
}
