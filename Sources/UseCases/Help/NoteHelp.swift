package import Domain
import Store

/// Help between the user and a contact, as it is to be noted.
package struct HelpTold: Hashable, Sendable {
  package var by: Side
  package var kind: Help.Kind
  package var what: String
  /// Nil: today.
  package var on: Day?
  package var isOffer = false
  package var hasLanded = false
  package var isPaid = false
  /// Work of several weeks: when it began.
  package var from: Day?

  package init(by: Side, _ kind: Help.Kind, _ what: String = "") { (self.by, self.kind, self.what) = (by, kind, what) }
}

/// Help as it was noted.
package struct HelpNoted: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var help: Help
  package var event: Event
  package var follows: Follows

  /// What this act says of it.
  package enum Event: String, Hashable, Sendable, Encodable {
    case noted
    /// An offer on record was taken up.
    case takenUp
    /// Help on record is known to have done good.
    case landed
  }

  package init(person: ListedPerson, help: Help, event: Event, follows: Follows = Follows()) {
    (self.person, self.help, self.event, self.follows) = (person, help, event, follows)
  }
}

extension Network {
  /// Notes help given, offered or received (P15). Help told without a text may be about what is on record already: an open
  /// offer of the kind is taken up, and what landed is the latest of the kind that had not.
  package func help(with contact: ContactID, _ told: HelpTold) throws(Refusal) -> HelpNoted {
    if told.isPaid || told.from != nil, told.kind != .deliveredWork {
      throw .unreadable(
        what: .kind, typed: Typed.said(told.kind.rawValue), choices: [Typed.said(Help.Kind.deliveredWork.rawValue)])
    }
    if let from = told.from, from > told.on ?? world.today {
      throw .unreadable(what: .date, typed: from.iso, choices: [(told.on ?? world.today).iso])
    }
    let verb = told.by == .me ? "give" : "got"
    var (noted, follows) = try act(verb, on: contact) { writing, person in
      if told.kind == .introduction, Set(Folding.tokens(person.name)).isSubset(of: Folding.tokens(told.what)) {
        throw Refusal.sameTwice(person)
      }
      let known = try writing.helps(with: contact).filter { $0.by == told.by && $0.kind == told.kind }
      var (help, event) = told.onRecord(known) ?? (nil, .noted)
      let at = writing.world.instant(on: told.on)
      if var found = help {
        if event == .landed { found.landed = at } else { (found.isOffer, found.at) = (false, at) }
        if told.hasLanded { found.landed = at }
        try writing.save(found)
        help = found
      }
      let noted =
        help
        ?? Help(
          id: writing.world.id(), contact: contact, by: told.by, kind: told.kind, what: Typed.trimmed(told.what),
          at: at, isOffer: told.isOffer, from: told.from, isPaid: told.isPaid, landed: told.hasLanded ? at : nil)
      if help == nil { try writing.insert(noted) } else { event = event == .noted ? .takenUp : event }
      let what = noted.what.isEmpty ? Typed.said(noted.kind.rawValue) : noted.what
      writing.describe("\(person.name): \(what)")
      return HelpNoted(person: person, help: noted, event: event)
    }
    noted.follows = follows
    return noted
  }
}

extension HelpTold {
  /// The help on record that is meant, with what is said of it; nil where this is new.
  fileprivate func onRecord(_ known: [Help]) -> (Help?, HelpNoted.Event)? {
    guard !isOffer, !isPaid, from == nil else { return nil }
    let words = Folding.tokens(what)
    func isMeant(_ help: Help) -> Bool { words.isEmpty || Folding.tokens(help.what) == words }
    if hasLanded, let help = known.last(where: { !$0.isOffer && $0.landed == nil && isMeant($0) }) {
      return (help, .landed)
    }
    if let offer = known.last(where: { $0.isOffer && isMeant($0) }) { return (offer, .takenUp) }
    return nil
  }
}
