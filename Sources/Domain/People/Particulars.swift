/// What a card, a row of a table or the user says of one person: the fields Tend knows by name. Everything else that a
/// source said stays in the source's own bytes, which are kept.
package struct Particulars: Hashable, Sendable, Codable {
  package var name = PersonName()
  /// The first of a kind is the preferred one.
  package var identifiers: [Identifier] = []
  package var addresses: [PostalAddress] = []
  /// Present ones first.
  package var positions: [Position] = []
  package var birthday: PartialDate?
  package var anniversary: PartialDate?
  /// Categories, groups, labels of the source.
  package var tags: [String] = []
  package var notes: [String] = []
  /// The card is that of an organization, not of a person (vCard `KIND:org`, Apple's `X-ABShowAs:COMPANY`).
  package var isOrganization = false
  /// The identity its source gave the card (vCard UID). Nil where it gave none.
  package var uid: String?
  /// When the two connected, where the source says so (LinkedIn).
  package var connected: Day?

  /// Empty. Readers fill in what they find, and this costs them a tenth of the initializer below.
  package init() {}

  package init(
    name: PersonName = PersonName(), identifiers: [Identifier] = [], addresses: [PostalAddress] = [],
    positions: [Position] = [], birthday: PartialDate? = nil, anniversary: PartialDate? = nil, tags: [String] = [],
    notes: [String] = [], isOrganization: Bool = false, uid: String? = nil, connected: Day? = nil
  ) {
    self.name = name
    self.identifiers = identifiers
    self.addresses = addresses
    self.positions = positions
    self.birthday = birthday
    self.anniversary = anniversary
    self.tags = tags
    self.notes = notes
    self.isOrganization = isOrganization
    self.uid = uid
    self.connected = connected
  }

  package func identifiers(_ kind: Identifier.Kind) -> [Identifier] { identifiers.filter { $0.kind == kind } }

  /// The position shown beside the name: the first that has not ended.
  package var position: Position? { positions.first { $0.to == nil } }

  /// A name to show for somebody of whom perhaps only an address is known.
  package var displayName: String {
    if !name.isEmpty { return name.full }
    if let position, !position.organization.isEmpty { return position.organization }
    return identifiers.first?.typed ?? ""
  }
}
