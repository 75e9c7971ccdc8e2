/// A reason to meet that is about the other side, and that an invitation can say (P5).
package enum MeetingPurpose: Hashable, Sendable, Encodable {
  /// How it went with somebody the user brought together with them.
  case introduction(to: ContactID)
  case need(what: String)
  case challenge(what: String)
  case goal(what: String)
  case interest(what: String)
  /// Their work, of which little is known yet.
  case work
}
