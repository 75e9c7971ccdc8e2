import Domain

/// What people added in bulk are found by, before it is written. One after the other, these rows fall all over their
/// indexes and each costs a page; written in the order of the index, many share one.
struct WaitingFinders {
  /// So many rows wait at most.
  static let limit = 1 << 15

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

  /// Who has this address among those who wait, the first one first.
  func bearers(of address: Finders.Address) -> [ContactID] {
    var bearers: [ContactID] = []
    var place = newest[address.hash] ?? -1
    while place >= 0 {
      let waiting = addresses[Int(place)]
      if waiting.address == address { bearers.append(waiting.contact) }
      place = older[Int(place)]
    }
    return bearers.reversed()
  }

  /// All of them in the order of the indexes; none is left.
  mutating func take() -> WaitingFinders {
    var taken = WaitingFinders()
    swap(&self, &taken)
    taken.words = Self.sorted(taken.words, by: \.word, \.contact)
    taken.addresses = Self.sorted(taken.addresses, by: \.address.key, \.contact)
    // Their index begins with the kind.
    taken.addresses = Identifier.Kind.allCases.flatMap { kind in taken.addresses.filter { $0.address.kind == kind } }
    taken.tags = Self.sorted(taken.tags, by: \.tag, \.contact)
    taken.positions.sort { ($0.organization, $0.contact) < ($1.organization, $1.contact) }
    return taken
  }

  /// By a text, as nearly in the order of the index as makes its pages follow each other. The first eight bytes are
  /// compared as one number, which tells most texts apart.
  private static func sorted<Row>(
    _ rows: [Row], by text: (Row) -> String, _ contact: (Row) -> ContactID
  ) -> [Row] {
    var places: [(head: UInt64, place: Int32)] = []
    places.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      var head: UInt64 = 0
      var bytes = text(row).utf8.makeIterator()
      for _ in 0..<8 { head = head << 8 | UInt64(bytes.next() ?? 0) }
      places.append((head, Int32(place)))
    }
    places.sort { one, other in
      if one.head != other.head { return one.head < other.head }
      let (left, right) = (rows[Int(one.place)], rows[Int(other.place)])
      let (first, second) = (text(left), text(right))
      return first == second ? contact(left) < contact(right) : first < second
    }
    return places.map { rows[Int($0.place)] }
  }
}
