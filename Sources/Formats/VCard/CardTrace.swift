/// Which properties of a card said what its reading gave, as places in `CardTokens.properties`; for who rewrites them.
struct CardTrace {
  /// The properties of one position. A role stands in where there is no title.
  struct Position {
    var organization: Int?
    var title: Int?
  }

  var name: Int?
  var formattedName: Int?
  var nickname: Int?
  var birthday: Int?
  var anniversary: Int?
  var uid: Int?
  var isOrganization = false
  var categories: [Int] = []
  var noteCandidates: [Int] = []
  var labelledDates: [Int] = []
  /// One for each of the particulars' identifiers, addresses, positions and notes.
  var identifiers: [Int] = []
  var addresses: [Int] = []
  var positions: [Position] = []
  var notes: [Int] = []

  mutating func clear() {
    (name, formattedName, nickname, birthday, anniversary, uid, isOrganization) = (nil, nil, nil, nil, nil, nil, false)
    categories.removeAll(keepingCapacity: true)
    noteCandidates.removeAll(keepingCapacity: true)
    labelledDates.removeAll(keepingCapacity: true)
    identifiers.removeAll(keepingCapacity: true)
    addresses.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
  }
}
