import Domain
import Formats
import Store

extension Scribe {
  /// The introduction of the two that is under way was made, or has brought them together: that is its help, once.
  mutating func goOn(
    with clause: Clause.Help, third typed: String, of person: ListedPerson, at: Instant
  ) throws -> Bool {
    guard clause.isMine, let other = third(typed).contact, other != person.contact,
      let known = try writing.introduction(of: person.contact, to: other)
    else { return false }
    let event: IntroductionEvent = clause.state == .landed ? .met : .made(anyway: true)
    let (introduction, kept) = try writing.take(event, on: known, now: at)
    for side in introduction.parties {
      let given = try writing.helps(with: side.contact).last { $0.by == .me && $0.kind == .introduction }
      guard let given else { continue }
      entries.append(.help(given, with: side.contact == person.contact ? person : try self.person(side.contact)))
    }
    try add(kept)
    return true
  }

  /// Who was promised to be introduced was, though nobody was asked first and no introduction is on record.
  mutating func keepPromises(by clause: Clause.Help, to person: ListedPerson, at: Instant) throws {
    guard clause.isMine else { return }
    for typed in clause.third {
      guard let other = third(typed).contact, other != person.contact else { continue }
      let made = Introduction(
        id: writing.world.id(), one: .init(contact: person.contact), other: .init(contact: other), proposed: at)
      for side in made.parties {
        if let promise = try writing.keepPromise(of: made, to: side.contact, now: at) { try add([promise]) }
      }
    }
  }

  private mutating func add(_ kept: [Promise]) throws {
    for promise in kept { entries.append(.kept(promise, with: try person(promise.contact))) }
  }
}

extension Clause.Help {
  /// An introduction the user made.
  fileprivate var isMine: Bool { kind == .introduction && by == .me && state != .offered }
}
