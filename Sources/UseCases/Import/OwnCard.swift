import Domain
import Insight
import Store

/// Tells the user's own record among those of others: it has a mail address or a profile of theirs, and a name that can
/// be theirs, or none. A telephone says nothing: who lives or works together shares one.
struct OwnCard {
  private let name: PersonName
  private let keys: Set<String>

  init(_ me: Me, region: Region) {
    name = me.name
    keys = Set(me.identifiers.filter { Self.tells($0.kind) }.compactMap { $0.key(region: region) })
  }

  func isOwn(_ person: Particulars, _ finders: Finders) -> Bool {
    guard !keys.isEmpty, finders.addresses.contains(where: { Self.tells($0.kind) && keys.contains($0.key) }) else {
      return false
    }
    return NameMatch.compatible(person.name, name)
  }

  private static func tells(_ kind: Identifier.Kind) -> Bool { kind == .mail || kind == .profile }
}
