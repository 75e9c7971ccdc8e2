import Domain
import UseCases
import Wording

/// An event on the command line: a name as people type it, with its day where needed, or a number of the last list.
enum EventOf {
  /// - Parameter on: the day that was told beside it.
  static func meant(
    by typed: String, from sight: EventSight, on: Occasion? = nil, in session: Session
  ) throws -> EventMeant {
    if let number = Int(typed) {
      return .one(try session.memory.event(number, now: session.world.now()), said: EventTold())
    }
    let meant = try session.network().event(meantBy: typed, from: sight, on: on)
    guard case .several(let events) = meant, session.isInteractive else { return meant }
    let keys = events.indices.map { String($0 + 1) }
    let question = session.words.whichEvent(typed, events)
    guard let place = Prompt(screen: session.screen).choose(question, among: keys) else { return meant }
    return .one(events[place].event, said: EventTold())
  }

  /// One that is on record.
  static func id(_ typed: String, from sight: EventSight, in session: Session) throws -> ID<Event> {
    switch try meant(by: typed, from: sight, in: session) {
    case .one(let id, _): return id
    case .several(let events): throw Refusal.event(.several(named: typed, events: events))
    case .new(let draft):
      throw Refusal.event(.none(named: draft.name, near: try session.network().events(near: draft.name)))
    }
  }

  /// What an evening is for: `v`, `credibility`, or a contact's business.
  static func aim(_ typed: String, in session: Session) throws -> Event.Aim {
    if let aim = Typed.aim(typed) { return aim }
    guard !Typed.trimmed(typed).isEmpty else { throw Refusal.missing(.person) }
    return .partner(contact: try Who.contact(typed, in: session))
  }

  /// Whom to meet: contacts by their names, others as typed. Nobody is made.
  static func sought(_ typed: String, in session: Session) throws -> [Event.Sought] {
    let names = Typed.names(typed)
    guard !names.isEmpty else { throw Refusal.missing(.person) }
    return try names.map { name in
      if Int(name) == nil, case .nobody = try session.network().lookUp(name) { return Event.Sought(name: name) }
      let contact = try Who.contact(name, in: session)
      return Event.Sought(name: try session.network().name(of: contact), contact: contact)
    }
  }
}

/// A group on the command line.
enum GroupOf {
  static func id(_ typed: String, in session: Session) throws -> ID<Group> {
    switch try session.network().group(meantBy: typed) {
    case .one(let id): return id
    case .several(let groups): throw Refusal.group(.several(named: typed, groups: groups))
    case .none(let groups): throw Refusal.group(.none(named: typed, groups: groups))
    }
  }
}
