internal import Domain

/// A person as the cells of a row come in, in the order of the columns.
struct RowPerson {
  /// How many addresses, numbers or tags one person may have; beyond it a file means harm or is broken.
  static let limit = 1000

  private let kind: TableKind
  private let dateOrder: DateOrder?
  private var particulars = Particulars()
  private var fileAs = ""
  private var positions: [(group: Int, position: Position)] = []
  private var addresses: [Address] = []
  private var birth: (year: Int?, month: Int?, day: Int?) = (nil, nil, nil)
  private(set) var isEmpty = true

  private struct Address {
    var group: Int
    /// Which of several in one cell.
    var place: Int
    var parts: PostalAddress
    /// The address in one piece.
    var whole = ""
  }

  init(kind: TableKind, dateOrder: DateOrder?) { (self.kind, self.dateOrder) = (kind, dateOrder) }

  /// Throws `.tooMany` beyond `limit` values of one kind.
  mutating func take(_ text: String, _ column: PersonColumn, label: String?) throws(RecordProblem) {
    isEmpty = false
    switch column.field {
    case .name: fill(&particulars.name.formatted, text)
    case .given: fill(&particulars.name.given, text)
    case .middle: fill(&particulars.name.additional, text)
    case .family: fill(&particulars.name.family, text)
    case .prefix: fill(&particulars.name.prefix, text)
    case .suffix: fill(&particulars.name.suffix, text)
    case .nickname: fill(&particulars.name.nickname, text)
    case .fileAs: fileAs = text
    case .mail, .phone, .profile, .website, .handle: try takeIdentifiers(text, column, label)
    case .organization: fill(&positions[position(column.group)].position.organization, text)
    case .title: fill(&positions[position(column.group)].position.title, text)
    case .department: fill(&positions[position(column.group)].position.department, text)
    case .address, .box, .extended, .street, .city, .region, .code, .country: try takeAddress(text, column, label)
    case .birthday: particulars.birthday = particulars.birthday ?? TableDate.parse(text, dateOrder, pivot: 30)
    case .birthYear: birth.year = Int(text).flatMap { $0 == 0 ? nil : $0 }
    case .birthMonth: birth.month = Int(text)
    case .birthDay: birth.day = Int(text)
    case .anniversary: particulars.anniversary = particulars.anniversary ?? TableDate.parse(text, dateOrder, pivot: 30)
    case .event: takeEvent(text, label ?? "")
    case .tags: try takeTags(text)
    case .note: particulars.notes.append(text)
    case .connected: particulars.connected = TableDate.parse(text, dateOrder)?.full
    case .uid: particulars.uid = particulars.uid ?? text
    case .nothing: break
    }
  }

  /// Throws `.nobody` where nothing says who it is. To be called once, at the end.
  mutating func finish() throws(RecordProblem) -> Particulars {
    if !isNamed || isNicknamed { particulars.name.formatted = fileAs }
    particulars.positions = positions.map(\.position)
    particulars.addresses = addresses.map(finished).filter { !$0.isEmpty }
    if particulars.birthday == nil, birth.month != nil {
      particulars.birthday = PartialDate(year: birth.year, month: birth.month, day: birth.day)
    }
    let organization = particulars.positions.first { !$0.organization.isEmpty }
    let isNamed = isNamed
    guard isNamed || !particulars.identifiers.isEmpty || organization != nil else { throw .nobody }
    particulars.isOrganization = !isNamed && organization?.title.isEmpty == true
    return particulars
  }

  /// As `PersonName.isEmpty`, without making the name.
  private var isNamed: Bool {
    let name = particulars.name
    return !name.formatted.isEmpty || !name.given.isEmpty || !name.family.isEmpty || !name.additional.isEmpty
      || !name.nickname.isEmpty
  }

  /// By a nickname alone.
  private var isNicknamed: Bool {
    let name = particulars.name
    return name.formatted.isEmpty && name.given.isEmpty && name.family.isEmpty && name.additional.isEmpty
  }

  /// The first of several columns that say the same is the one that counts.
  private func fill(_ place: inout String, _ text: String) {
    if place.isEmpty { place = text }
  }

  private mutating func position(_ group: Int) -> Int {
    if let index = positions.firstIndex(where: { $0.group == group }) { return index }
    positions.append((group, Position()))
    return positions.count - 1
  }

  private mutating func takeIdentifiers(_ text: String, _ column: PersonColumn, _ label: String?) throws(RecordProblem)
  {
    let (values, labels) = (try values(text, known: particulars.identifiers.count), label.map(GoogleCell.values))
    for (index, value) in values.enumerated() {
      var (label, isPreferred) = (labels.map { part(of: $0, index) } ?? column.label, false)
      // Google marks the primary one with a star; in a label, where the value has none of its own.
      if label.hasPrefix("* ") || label == "*" {
        label = String(label.dropFirst().drop { $0 == " " })
        // One label for several values marks the first of them.
        isPreferred = index < labels?.count ?? 1
      }
      guard !value.isEmpty, let kind = ContactPoint.kind(of: value, in: column.field) else { continue }
      let identifier = Identifier(kind, value, label: label)
      guard !particulars.identifiers.contains(where: { $0.kind == kind && $0.typed == value }) else { continue }
      let first = isPreferred ? particulars.identifiers.firstIndex { $0.kind == kind } : nil
      particulars.identifiers.insert(identifier, at: first ?? particulars.identifiers.count)
    }
  }

  private mutating func takeAddress(_ text: String, _ column: PersonColumn, _ label: String?) throws(RecordProblem) {
    let (values, labels) = (try values(text, known: addresses.count), label.map(GoogleCell.values))
    for (place, value) in values.enumerated() where !value.isEmpty {
      let index: Int
      if let known = addresses.firstIndex(where: { $0.group == column.group && $0.place == place }) {
        index = known
      } else {
        var name = labels.map { part(of: $0, place) } ?? column.label
        if name.hasPrefix("* ") { name = String(name.dropFirst(2)) }
        addresses.append(Address(group: column.group, place: place, parts: PostalAddress(label: name)))
        index = addresses.count - 1
      }
      switch column.field {
      case .box: fill(&addresses[index].parts.box, value)
      case .extended: fill(&addresses[index].parts.extended, value)
      case .street: add(&addresses[index].parts.street, value)
      case .city: fill(&addresses[index].parts.city, value)
      case .region: fill(&addresses[index].parts.region, value)
      case .code: fill(&addresses[index].parts.code, value)
      case .country: fill(&addresses[index].parts.country, value)
      default: add(&addresses[index].whole, value)
      }
    }
  }

  private func add(_ lines: inout String, _ line: String) { lines = lines.isEmpty ? line : "\(lines), \(line)" }

  /// Google and Outlook repeat in one cell what the others say; elsewhere `Address` beside `City` is the street.
  private func finished(_ address: Address) -> PostalAddress {
    var parts = address.parts
    if parts.isEmpty || parts.street.isEmpty && kind == .other { parts.street = address.whole }
    return parts
  }

  private mutating func takeEvent(_ text: String, _ label: String) {
    switch HeaderKey.of(label) {
    case "anniversary": particulars.anniversary = particulars.anniversary ?? TableDate.parse(text, dateOrder, pivot: 30)
    case "birthday": particulars.birthday = particulars.birthday ?? TableDate.parse(text, dateOrder, pivot: 30)
    default: break
    }
  }

  private mutating func takeTags(_ text: String) throws(RecordProblem) {
    var tags: [String]
    if kind == .google {
      tags = try values(text, known: particulars.tags.count)
      tags = tags.map { $0.hasPrefix("* ") ? String($0.dropFirst(2)) : $0 }
        .filter { !GoogleColumns.isSystemGroup($0) }
    } else {
      let separator: Character = text.contains(";") || kind == .outlook ? ";" : ","
      tags = text.split(separator: separator).map { String($0).trimmed }
    }
    if tags.count + particulars.tags.count > Self.limit { throw .tooMany(limit: Self.limit) }
    for tag in tags where !tag.isEmpty && !particulars.tags.contains(tag) { particulars.tags.append(tag) }
  }

  /// The values of a cell: Google joins several by ` ::: `. `known` of the kind were there before.
  private func values(_ text: String, known: Int) throws(RecordProblem) -> [String] {
    let values = kind == .google ? GoogleCell.values(text) : [text]
    if values.count + known > Self.limit { throw .tooMany(limit: Self.limit) }
    return values
  }

  /// The label that stands at the same place as the value, or the only one.
  private func part(of labels: [String], _ place: Int) -> String {
    place < labels.count ? labels[place] : labels.last ?? ""
  }
}
