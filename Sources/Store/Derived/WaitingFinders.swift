import Domain

/// What people added in bulk are found by, before it is written. One after the other, these rows fall all over their
/// indexes and each costs a page; written in the order of the index, many share one.
struct WaitingFinders {
  /// So many rows wait at most.
  static let limit = 1 << 16

  /// Each word with all of the person's, as the index has them.
  private(set) var words: [(word: String, contact: ContactID, all: String)] = []
  private(set) var addresses: [(address: Finders.Address, contact: ContactID)] = []
  private(set) var tags: [(tag: String, contact: ContactID)] = []
  private(set) var positions: [(organization: OrganizationID, contact: ContactID, isPresent: Bool)] = []
  /// By the hash of an address, the newest of `addresses` that has it; `older` leads to the next.
  private var newest: [UInt64: Int32] = [:]
  private var older: [Int32] = []

  var isEmpty: Bool { words.isEmpty && addresses.isEmpty && tags.isEmpty && positions.isEmpty }
  var isFull: Bool { words.count + addresses.count + tags.count + positions.count >= Self.limit }

  mutating func add(_ finders: Finders, of contact: ContactID, at organizations: [OrganizationID]) {
    let all = finders.words.joined(separator: " ")
    for word in finders.words { words.append((word, contact, all)) }
    for address in finders.addresses {
      let place = Int32(addresses.count)
      addresses.append((address, contact))
      older.append(newest.updateValue(place, forKey: address.hash) ?? -1)
    }
    for tag in finders.tags { tags.append((tag, contact)) }
    for (organization, place) in zip(organizations, finders.organizations) {
      positions.append((organization, contact, place.isPresent))
    }
  }

  /// Who has this address among those who wait.
  func bearers(of address: Finders.Address) -> [ContactID] {
    var bearers: [ContactID] = []
    var place = newest[address.hash] ?? -1
    while place >= 0 {
      let waiting = addresses[Int(place)]
      if waiting.address == address { bearers.append(waiting.contact) }
      place = older[Int(place)]
    }
    return bearers
  }

  /// All of them in the order of the indexes; none is left.
  mutating func take() -> WaitingFinders {
    var taken = WaitingFinders()
    swap(&self, &taken)
    taken.words.sort { ($0.word, $0.contact) < ($1.word, $1.contact) }
    taken.addresses.sort { one, other in
      (one.address.kind.rawValue, one.address.key, one.contact)
        < (other.address.kind.rawValue, other.address.key, other.contact)
    }
    taken.tags.sort { ($0.tag, $0.contact) < ($1.tag, $1.contact) }
    taken.positions.sort { ($0.organization, $0.contact) < ($1.organization, $1.contact) }
    return taken
  }
}

extension Finders.Address {
  fileprivate var hash: UInt64 { StableHash.hash(key, seed: UInt64(kind.rawValue)) }
}
