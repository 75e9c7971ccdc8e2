package import Domain
import Formats
import Insight
import Store

/// What a roster came to.
package struct RosterTaken: Sendable, Encodable {
  package var group: ListedGroup
  package var isDryRun: Bool
  /// Members it names, the user not counted.
  package var read: Int
  /// New to the network: they came in a file, and are heard of.
  package var added: Int
  /// Known already, and members from now on.
  package var joined: Int
  /// Members already, whose office or card says more now.
  package var updated: Int
  package var unchanged: Int
  /// The user's own line, which was passed over.
  package var isOwnPassedOver: Bool
  package var leftOut: [LeftOut]
  /// The first names as they were read, so that a list in another order is noticed.
  package var names: [String] = []
  /// Members on record whom it does not name.
  package var notNamed: [ListedPerson]

  /// A line of which nobody was made.
  package struct LeftOut: Hashable, Sendable, Encodable {
    package var line: Int
    package var text: String
    package var why: Why
    /// Who may be meant, or has the address.
    package var people: [ListedPerson]
    /// As the line has them; nil where it says nothing of it, or nothing that can be read.
    package var name: String?
    package var organization: String?
    package var mail: String?

    package enum Why: String, Sendable, Encodable {
      /// Several have this name or these addresses.
      case several
      /// Somebody of this name has another mail or organization.
      case namesake
      /// Somebody of another name has its address.
      case otherName
      /// A first name alone, which others bear.
      case firstNameOnly
      case nobody
      case unreadable
    }
  }
}

extension Network {
  /// Takes over who belongs to a group, from a roster as it was pasted or saved, in one act. Whoever has the address and a
  /// name that can be theirs, or the very name, is known; where that could be several, the line is left out and named.
  /// Nobody is taken off: a roster that misses somebody says so.
  ///
  /// - Parameter path: as the user named it, for what is said of it.
  package func roster(
    of id: ID<Group>, _ bytes: [UInt8], path: String, dryRun: Bool = false
  ) throws(Refusal) -> RosterTaken {
    let roster: Roster
    do throws(Unrecognised) {
      roster = try Roster(bytes, today: world.today)
    } catch {
      throw .file(path: path, FileTroubleOf.unrecognised(error))
    }
    guard !roster.members.isEmpty || !roster.unread.isEmpty else { throw .group(.noMembers(path: path)) }
    do {
      return try database.write("group", keeping: !dryRun) { writing in
        guard let group = try writing.group(id) else { throw StoreError.missing(entity: id.text) }
        var taking = try RosterTaking(group, in: writing)
        for member in roster.members { try taking.take(member) }
        writing.describe("\(group.name), roster")
        return try taking.finish(roster, isDryRun: dryRun)
      }
    } catch {
      throw Refusal(error)
    }
  }
}

/// The members of one roster on their way into a group.
private struct RosterTaking {
  let group: Group
  let writing: Writing
  private let matcher: RosterMatcher
  private let ownCard: OwnCard
  private let ownName: [String]
  private let now: Instant
  private var seen: Set<ContactID> = []
  private var before: [ContactID: Membership] = [:]
  private var taken: RosterTaken

  init(_ group: Group, in writing: Writing) throws {
    (self.group, self.writing) = (group, writing)
    matcher = RosterMatcher(reading: writing)
    let me = try writing.me()
    ownCard = OwnCard(me, region: writing.region)
    ownName = Folding.tokens(me.name.full).sorted()
    now = writing.world.now()
    for membership in try writing.memberships(in: group.id) { before[membership.contact] = membership }
    taken = RosterTaken(
      group: try writing.listed(group, among: try writing.groups(), []), isDryRun: false, read: 0, added: 0, joined: 0,
      updated: 0, unchanged: 0, isOwnPassedOver: false, leftOut: [], notNamed: [])
  }

  mutating func take(_ member: Roster.Member) throws {
    var person = member.particulars
    if person.name.given.isEmpty, person.name.family.isEmpty { person.name = .typed(person.name.full) }
    let finders = Finders(person, region: writing.region)
    let isOwnName = ownName.count > 1 && Folding.tokens(person.name.full).sorted() == ownName
    if isOwnName || ownCard.isOwn(person, finders) {
      taken.isOwnPassedOver = true
      return
    }
    switch try matcher.find(person, finders) {
    case .unclear(let why, let people):
      taken.read += 1
      taken.leftOut.append(
        .init(
          line: member.line, text: member.text, why: why,
          people: try writing.toldApart(people.prefix(3).compactMap { try writing.introduced($0) }),
          name: person.displayName, organization: person.positions.map(\.organization).first { !$0.isEmpty },
          mail: person.identifiers(.mail).first?.typed))
    case .known(let contact):
      let isRepeated = !seen.insert(contact).inserted
      let became = try join(person, member, contact)
      name(person)
      matcher.remember(contact, person, finders)
      if isRepeated { return }
      taken.read += 1
      switch became {
      case .joined: taken.joined += 1
      case .updated: taken.updated += 1
      case .unchanged: taken.unchanged += 1
      }
    case .new:
      taken.read += 1
      let contact = Contact(id: writing.world.id(), particulars: person, added: now, byHand: false)
      try writing.insert(newcomer: contact, finders)
      try writing.insert(Membership(group: group.id, contact: contact.id, office: member.office))
      _ = try learn(member, of: contact.id)
      matcher.remember(contact.id, person, finders)
      seen.insert(contact.id)
      name(person)
      taken.added += 1
    }
  }

  private mutating func name(_ person: Particulars) {
    guard taken.names.count < Self.named else { return }
    let said = [person.displayName, person.position?.organization ?? ""]
    taken.names.append(said.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// So many names are said as they were read.
  private static let named = 3

  /// What a line says beside the card are notes and facts of the user's, as with a new face. Said once more it is no news.
  ///
  /// - Returns: whether anything of it is new.
  private func learn(_ member: Roster.Member, of contact: ContactID) throws -> Bool {
    var isNews = false
    var known = Set(try writing.notes(about: contact).map { Folding.words($0.text) })
    for text in member.notes where known.insert(Folding.words(text)).inserted {
      try writing.insert(Note(id: writing.world.id(), contact: contact, at: now, text: text))
      isNews = true
    }
    for said in member.facts {
      let fact = try writing.heard(said.kind, said.text, of: contact, on: writing.world.today)
      guard try Fact.load(EntityKey(fact.id), in: writing) == nil else { continue }
      try writing.save(fact)
      isNews = true
    }
    return isNews
  }

  /// Somebody known: what the roster says beyond their card is added to it, and nothing of it is changed.
  private mutating func join(_ person: Particulars, _ member: Roster.Member, _ id: ContactID) throws -> Became {
    guard let known = try writing.contact(id) else { throw StoreError.missing(entity: id.text) }
    var contact = known
    _ = contact.particulars.join(person, sameSource: false, region: writing.region, today: writing.world.today)
    if contact != known { try writing.save(contact) }
    let old = try Membership.load(Membership(group: group.id, contact: id).key, in: writing)
    var membership = old ?? Membership(group: group.id, contact: id)
    if !member.office.isEmpty { membership.office = member.office }
    membership.left = nil
    if membership != old { try writing.save(membership) }
    let isNews = try learn(member, of: id)
    if old == nil || old?.left != nil { return .joined }
    return membership != old || contact != known || isNews ? .updated : .unchanged
  }

  private enum Became {
    case joined, updated, unchanged
  }

  mutating func finish(_ roster: Roster, isDryRun: Bool) throws -> RosterTaken {
    taken.isDryRun = isDryRun
    for unread in roster.unread {
      taken.leftOut.append(
        .init(
          line: unread.line, text: unread.text, why: unread.problem == .nobody ? .nobody : .unreadable, people: []))
    }
    taken.leftOut.sort { $0.line < $1.line }
    // Who may be meant by a line that was left out is not missing on it.
    let named = seen.union(taken.leftOut.flatMap(\.people).map(\.contact))
    taken.notNamed = try before.values.filter { $0.left == nil && !named.contains($0.contact) }
      .map(\.contact).sorted().compactMap { try writing.introduced($0) }
    taken.group.members = try writing.memberships(in: group.id).count { $0.left == nil }
    return taken
  }
}
