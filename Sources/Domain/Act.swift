/// One run of a use case: a group of journal rows, and what undo undoes.
package struct Act: Hashable, Sendable, Codable {
  package var id: ActID
  package var at: Instant
  /// The use case, in the method's words: `log`, `import`, `undo`.
  package var verb: String
  /// Whom or what it was about, as shown in the history: `coffee with Ana Ruiz`, `phone.vcf, 412 people`.
  package var subject: String
  /// Where this act undid another.
  package var undoes: ActID?

  package init(id: ActID, at: Instant, verb: String, subject: String, undoes: ActID? = nil) {
    (self.id, self.at, self.verb, self.subject, self.undoes) = (id, at, verb, subject, undoes)
  }
}

package typealias ActID = ID<Act>
