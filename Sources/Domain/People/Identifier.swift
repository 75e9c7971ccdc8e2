/// Something that reaches one person: an address, a number, a profile. `typed` is what the source said, to the letter;
/// `key` (see `Identifier+Key.swift`) is what two spellings of one address have in common.
package struct Identifier: Hashable, Sendable, Codable {
  package enum Kind: Int, Sendable, Worded {
    case mail, phone, profile, website, handle

    /// Spelled out: archives hold a great many.
    package var word: String {
      switch self {
      case .mail: "mail"
      case .phone: "phone"
      case .profile: "profile"
      case .website: "website"
      case .handle: "handle"
      }
    }
  }

  package var kind: Kind
  package var typed: String
  /// `work`, `home`, `Son's school`: as the source called it, empty where it did not.
  package var label: String

  package init(_ kind: Kind, _ typed: String, label: String = "") {
    (self.kind, self.typed, self.label) = (kind, typed, label)
  }
}
