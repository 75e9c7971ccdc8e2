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
  var labelledDates: [Int] = []
  /// One for each of the particulars' identifiers, addresses, positions and notes.
  var identifiers: [Int] = []
  var addresses: [Int] = []
  var positions: [Position] = []
  var notes: [Int] = []

  mutating func clear() {
    (name, formattedName, nickname, birthday, anniversary, uid, isOrganization) = (nil, nil, nil, nil, nil, nil, false)
    if !categories.isEmpty { categories.removeAll(keepingCapacity: true) }
    if !labelledDates.isEmpty { labelledDates.removeAll(keepingCapacity: true) }
    if !identifiers.isEmpty { identifiers.removeAll(keepingCapacity: true) }
    if !addresses.isEmpty { addresses.removeAll(keepingCapacity: true) }
    if !positions.isEmpty { positions.removeAll(keepingCapacity: true) }
    if !notes.isEmpty { notes.removeAll(keepingCapacity: true) }
  }
}
