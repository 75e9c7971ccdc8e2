/// One run of a use case: a group of journal rows, and what undo undoes.
package struct Act: Hashable, Sendable, Codable {
  /// Its place among all acts of the network, the first being 1. It never changes, so an act is named by it.
  package var number: Int
  /// What names it outside its network: the rows an import kept carry it wherever they are taken.
  package var id: ActID
  package var at: Instant
  /// The use case, in the method's words: `log`, `import`, `undo`.
  package var verb: String
  /// Whom or what it was about, as shown in the history: `coffee with Ana Ruiz`, `phone.vcf, 412 people`.
  package var subject: String
  /// The number of the act that this one undid.
  package var undoes: Int?

  package init(number: Int, id: ActID, at: Instant, verb: String, subject: String, undoes: Int? = nil) {
    (self.number, self.id, self.at, self.verb) = (number, id, at, verb)
    (self.subject, self.undoes) = (subject, undoes)
  }
}

package typealias ActID = ID<Act>
