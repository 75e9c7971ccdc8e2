package import Domain
import Store
package import UseCases

extension Words {
  package func edited(_ edited: PersonEdited) -> Passage {
    guard !edited.changes.isEmpty else {
      return Passage([Line("\(edited.person.name): it says so already.", column: 2)])
    }
    var passage = Passage([Line(introduced(edited.person) + ".", column: 2)])
    for field in edited.changes where field != .name && field != .position {
      passage.add(Line(value(field, edited.now), lead: "  " + label(field), column: 12))
    }
    if let past = edited.past {
      let job = [past.title, past.organization].filter { !$0.isEmpty }.joined(separator: ", ")
      let until = past.to.map { ", until \($0.full.map { date($0) } ?? $0.iso)" } ?? ""
      passage.add(Line("\(job)\(until)", lead: "  Before", column: 12))
    }
    if !edited.shared.isEmpty {
      passage.add(Line("\(Self.list(edited.shared.map(\.name))) has this address too.", column: 2))
    }
    return passage
  }

  package func added(_ added: PersonAdded) -> Passage {
    var passage = Passage([Line("Added: \(introduced(added.person)).", column: 2)])
    for field in PersonEdited.Field.allCases where field != .name && field != .position {
      let value = value(field, added.added)
      if !value.isEmpty { passage.add(Line(value, lead: "  " + label(field), column: 12)) }
    }
    let stand =
      isNumberedOnly(added.person)
      ? "\(listing(added.person))  numbers them for  tend stand" : "tend stand \(typed(added.person))"
    passage.add(Line("From today all is on record. Known them longer?  \(stand)", column: 2, tone: .faint))
    return passage
  }

  func label(_ field: PersonEdited.Field) -> String {
    switch field {
    case .name: "Name"
    case .mail: "Mail"
    case .phone: "Phone"
    case .profile: "Profile"
    case .website: "Website"
    case .handle: "Handle"
    case .position: "Work"
    case .birthday: "Birthday"
    case .address: "Address"
    }
  }

  func value(_ field: PersonEdited.Field, _ card: Particulars) -> String {
    func all(_ kind: Identifier.Kind) -> String { card.identifiers(kind).map(\.typed).joined(separator: ", ") }
    switch field {
    case .name: return card.name.full
    case .mail: return all(.mail)
    case .phone: return all(.phone)
    case .profile: return all(.profile)
    case .website: return all(.website)
    case .handle: return all(.handle)
    case .position: return card.headline
    case .birthday: return card.birthday.map { said($0) } ?? ""
    case .address:
      return card.addresses.map { address in
        [address.street, [address.code, address.city].filter { !$0.isEmpty }.joined(separator: " "), address.country]
          .filter { !$0.isEmpty }.joined(separator: ", ")
      }.joined(separator: "; ")
    }
  }

  /// A birthday with as much as is known of it.
  private func said(_ partial: PartialDate) -> String {
    if let full = partial.full { return date(full) }
    guard let month = partial.month, let number = partial.day,
      let day = Day(year: today.year, month: month, day: min(number, Day.length(ofMonth: month, year: today.year)))
    else { return partial.iso }
    return date(day)
  }

  /// What goes with a person, before it does.
  package func removal(_ removal: Removal) -> Passage {
    var passage = Passage([Line("\(introduced(removal.person)) would go, with \(belongings(removal)).", column: 2)])
    if removal.touchesWithOthers > 0 { passage.add(Line(kept(removal), column: 2)) }
    return passage
  }

  package func mayRemove() -> Passage { Passage([Line("Remove?  y or n", column: 2)]) }

  /// Nothing was removed, since nobody said yes.
  package func notRemoved(_ removal: Removal) -> Passage {
    var passage = self.removal(removal)
    passage.add(Line("Nothing was removed.  tend remove \(typed(removal.person)) --yes", column: 2))
    return passage
  }

  package func removed(_ removal: Removal) -> Passage {
    var passage = Passage([Line("Removed: \(removal.person.name), with \(belongings(removal)).", column: 2)])
    if removal.touchesWithOthers > 0 { passage.add(Line(kept(removal), column: 2)) }
    passage.add(Line("tend undo  brings all of it back.", column: 2, tone: .faint))
    return passage
  }

  private func belongings(_ removal: Removal) -> String {
    let counts = [
      (removal.touches + removal.touchesWithOthers, "exchange", "exchanges"), (removal.promises, "promise", "promises"),
      (removal.asks, "ask", "asks"), (removal.referrals, "referral", "referrals"),
      (removal.oneToOnes, "one-to-one", "one-to-ones"), (removal.introductions, "introduction", "introductions"),
      (removal.opportunities, "opportunity", "opportunities"),
      (removal.facts, "fact", "facts"), (removal.notes, "note", "notes"),
    ]
    var said = counts.filter { $0.0 > 0 }.map { Self.count($0.0, $0.1, $0.2) }
    if removal.helps > 0 { said.append("help \(Self.times(removal.helps))") }
    return said.isEmpty ? "nothing else on record" : Self.list(said)
  }

  private func kept(_ removal: Removal) -> String {
    removal.touchesWithOthers == 1
      ? "One exchange had others in it, and stays with them."
      : "\(Self.grouped(removal.touchesWithOthers)) exchanges had others in them, and stay with them."
  }

  /// Whether somebody new of a known name is somebody else.
  package func another(_ name: String, _ people: [ListedPerson]) -> Passage {
    var passage = Passage(people.map { Line("\(introduced($0)) is here already.", column: 2) })
    passage.add(Line("Add another \(name)?  y or n", column: 2))
    return passage
  }
}
