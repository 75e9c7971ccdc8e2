package import Domain

/// What is to be changed on a person's card. What is nil or empty stays as it is.
package struct PersonEdit: Hashable, Sendable {
  package var name: String?
  package var nickname: String?
  /// New addresses come first: the preferred one of their kind.
  package var adding: [Identifier] = []
  package var removing: [Identifier] = []
  package var organization: String?
  package var title: String?
  /// The position is set right in place: a slip of the pen, not a new job.
  package var isCorrection = false
  /// They left, and nothing is known of a new position.
  package var leaves = false
  package var birthday: PartialDate?
  package var removesBirthday = false
  package var address: PostalAddress?
  package var removesAddress = false

  package init() {}

  package var isEmpty: Bool { self == PersonEdit() }
}

extension PersonEdit {
  func apply(to particulars: inout Particulars, on today: Day, region: Region) {
    if let name { particulars.name = particulars.name.renamed(name) }
    if let nickname { particulars.name.nickname = nickname }
    for identifier in removing { particulars.identifiers.removeAll { $0.isSame(as: identifier, region) } }
    for identifier in adding.reversed() {
      let known = particulars.identifiers.first { $0.isSame(as: identifier, region) }
      particulars.identifiers.removeAll { $0.isSame(as: identifier, region) }
      var preferred = identifier
      if preferred.label.isEmpty { preferred.label = known?.label ?? "" }
      particulars.identifiers.insert(preferred, at: 0)
    }
    if let birthday { particulars.birthday = birthday }
    if removesBirthday { particulars.birthday = nil }
    if removesAddress { particulars.addresses = [] }
    if let address {
      // One address of a label; the others stay.
      particulars.addresses.removeAll { $0.label == address.label }
      particulars.addresses.insert(address, at: 0)
    }
    changePosition(of: &particulars, on: today)
  }

  /// A new organization or title is a new position from today; the old one stays as history, with its end. What was empty
  /// is filled in, and a correction changes what stands there.
  private func changePosition(of particulars: inout Particulars, on today: Day) {
    let place = particulars.positions.firstIndex { $0.to == nil }
    if leaves, let place {
      particulars.positions[place].to = PartialDate(today)
      return
    }
    guard organization != nil || title != nil else { return }
    guard let place else {
      let position = Position(organization: organization ?? "", title: title ?? "")
      particulars.positions.insert(position, at: 0)
      return
    }
    let old = particulars.positions[place]
    let newOrganization = organization ?? old.organization
    let isElsewhere = !old.organization.isEmpty && Folding.fold(newOrganization) != Folding.fold(old.organization)
    let isPromoted = title != nil && !old.title.isEmpty && Folding.fold(title ?? "") != Folding.fold(old.title)
    if !isCorrection, isElsewhere || isPromoted {
      particulars.positions[place].to = PartialDate(today)
      let position = Position(
        organization: newOrganization, title: title ?? "", department: isElsewhere ? "" : old.department,
        from: PartialDate(today))
      particulars.positions.insert(position, at: 0)
    } else {
      particulars.positions[place].organization = newOrganization
      if let title { particulars.positions[place].title = title }
    }
  }
}

extension Identifier {
  /// Two spellings of one address.
  func isSame(as other: Identifier, _ region: Region) -> Bool {
    guard kind == other.kind else { return false }
    if let key = key(region: region), let otherKey = other.key(region: region) { return key == otherKey }
    return Folding.fold(typed) == Folding.fold(other.typed)
  }
}

extension PersonName {
  /// Another name in one piece. What was known of titles and nickname stays.
  fileprivate func renamed(_ typed: String) -> PersonName {
    var name = PersonName.typed(Typed.trimmed(typed))
    (name.prefix, name.suffix, name.nickname) = (prefix, suffix, nickname)
    return name
  }
}
