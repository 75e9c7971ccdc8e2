internal import Domain

/// A person as the cells of a row come in, in the order of the columns.
struct RowPerson {
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

  mutating func take(_ text: String, _ column: PersonColumn, label: String?) {
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
    case .mail, .phone, .profile, .website, .handle: takeIdentifiers(text, column, label)
    case .organization: fill(&positions[position(column.group)].position.organization, text)
    case .title: fill(&positions[position(column.group)].position.title, text)
    case .department: fill(&positions[position(column.group)].position.department, text)
    case .address, .box, .extended, .street, .city, .region, .code, .country: takeAddress(text, column, label)
    case .birthday: particulars.birthday = particulars.birthday ?? TableDate.parse(text, dateOrder, pivot: 30)
    case .birthYear: birth.year = Int(text).flatMap { $0 == 0 ? nil : $0 }
    case .birthMonth: birth.month = Int(text)
    case .birthDay: birth.day = Int(text)
    case .anniversary: particulars.anniversary = particulars.anniversary ?? TableDate.parse(text, dateOrder, pivot: 30)
    case .event: takeEvent(text, label ?? "")
    case .tags: takeTags(text)
    case .note: particulars.notes.append(text)
    case .connected: particulars.connected = TableDate.parse(text, dateOrder)?.full
    case .uid: particulars.uid = particulars.uid ?? text
    case .nothing: break
    }
  }

  /// Throws `.nobody` where nothing says who it is.
  consuming func finished() throws(RecordProblem) -> Particulars {
    var person = particulars
    if person.name.isEmpty { person.name.formatted = fileAs }
    person.positions = positions.map(\.position).filter { !$0.isEmpty }
    person.addresses = addresses.map(finished).filter { !$0.isEmpty }
    if person.birthday == nil, birth.month != nil {
      person.birthday = PartialDate(year: birth.year, month: birth.month, day: birth.day)
    }
    let organization = person.positions.first { !$0.organization.isEmpty }
    guard !person.name.isEmpty || !person.identifiers.isEmpty || organization != nil else { throw .nobody }
    person.isOrganization = person.name.isEmpty && organization?.title.isEmpty == true
    return person
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

  private mutating func takeIdentifiers(_ text: String, _ column: PersonColumn, _ label: String?) {
    for (index, value) in values(text).enumerated() {
      var (label, isPreferred) = (label.map { part(of: $0, index) } ?? column.label, false)
      // Google marks the primary one with a star; in a label, where the value has none of its own.
      if label.hasPrefix("* ") || label == "*" {
        label = String(label.dropFirst().drop { $0 == " " })
        isPreferred = true
      }
      guard let kind = ContactPoint.kind(of: value, in: column.field) else { continue }
      let identifier = Identifier(kind, value, label: label)
      guard !particulars.identifiers.contains(where: { $0.kind == kind && $0.typed == value }) else { continue }
      let first = isPreferred ? particulars.identifiers.firstIndex { $0.kind == kind } : nil
      particulars.identifiers.insert(identifier, at: first ?? particulars.identifiers.count)
    }
  }

  private mutating func takeAddress(_ text: String, _ column: PersonColumn, _ label: String?) {
    for (place, value) in values(text).enumerated() {
      let index: Int
      if let known = addresses.firstIndex(where: { $0.group == column.group && $0.place == place }) {
        index = known
      } else {
        var name = label.map { part(of: $0, place) } ?? column.label
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

  private mutating func takeTags(_ text: String) {
    let tags: [String]
    if kind == .google {
      tags = values(text).map { $0.hasPrefix("* ") ? String($0.dropFirst(2)) : $0 }
        .filter { !GoogleColumns.isSystemGroup($0) }
    } else {
      let separator: Character = text.contains(";") || kind == .outlook ? ";" : ","
      tags = text.split(separator: separator).map { String($0).trimmed }
    }
    for tag in tags where !tag.isEmpty && !particulars.tags.contains(tag) { particulars.tags.append(tag) }
  }

  /// The values of a cell: Google joins several by ` ::: `.
  private func values(_ text: String) -> [String] {
    kind == .google ? GoogleCell.values(text) : [text]
  }

  /// The label that stands at the same place as the value, or the only one.
  private func part(of label: String, _ place: Int) -> String {
    let labels = values(label)
    return place < labels.count ? labels[place] : labels.last ?? ""
  }
}
