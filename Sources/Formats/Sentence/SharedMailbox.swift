/// Mailboxes that several people read.
package enum SharedMailbox {
  /// `info@acme.test` is a house's, whoever gives it as theirs.
  package static func isOne(_ mail: String) -> Bool {
    SignatureWords.sharedMailboxes.contains(String(mail.lowercased().prefix { $0 != "@" }))
  }
}
