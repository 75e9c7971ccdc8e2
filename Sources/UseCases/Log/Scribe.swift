import Domain
import Formats
import Method
import Store

/// Turns the clauses of one line into evidence. What was said of somebody with whom the same line has a touch is written
/// on that touch.
struct Scribe {
  let writing: Writing
  let now: Instant
  var people: [String: ListedPerson] = [:]
  /// Third people who are in the network.
  var thirds: [String: ListedPerson] = [:]
  var touches: [Touch] = []
  var entries: [Logged.Entry] = []
  var before: [ContactID: Standing] = [:]
  /// The one conversation that the line is told of, where it is.
  var conversation: Conversation?

  struct Conversation {
    var person: ListedPerson
    var touch: TouchID
    var day: Day
    /// It stands in the history already.
    var isKnown: Bool
  }

  init(_ writing: Writing, _ understanding: Understanding, _ answers: [String: NameAnswer]) throws {
    self.writing = writing
    now = writing.world.now()
    for name in understanding.names {
      switch (name.means, answers[name.typed]) {
      case (.one, _) where name.person != nil: people[name.typed] = name.person
      case (.one(let contact), _), (_, .contact(let contact)):
        people[name.typed] = try person(contact)
      case (_, .new(let full)):
        let person = try writing.addByHand(named: full, now: now)
        people[name.typed] = person
        entries.append(.added(person))
      case (_, .leaveOut): continue
      case (.several(let several), nil): throw name.refusal(several)
      case (.nobody(let near), nil): throw try writing.nobody(named: name.typed, near: near)
      }
    }
    for name in understanding.thirds {
      switch (name.person, answers[name.typed]) {
      case (let person?, _): thirds[name.typed] = person
      case (nil, .contact(let contact)): thirds[name.typed] = try person(contact)
      case (nil, _): continue
      }
    }
    for person in people.values {
      before[person.contact] = try writing.standingBefore(of: person.contact)
    }
  }

  /// As a list shows them: no command is proposed about them, so nobody asks what they alone are called.
  func person(_ contact: ContactID) throws -> ListedPerson {
    guard let person = try writing.listed(contact) else { throw StoreError.missing(entity: contact.text) }
    return person
  }

  /// Those a clause names; where it names nobody, those of the line.
  func persons(_ typed: [String]) -> [ListedPerson] {
    var seen: Set<ContactID> = []
    return (typed.isEmpty ? Array(people.keys).sorted() : typed).compactMap { people[$0] }
      .filter { seen.insert($0.contact).inserted }
  }

  /// The words as typed, third people in them by their whole name: `an intro to Mia Chen`.
  func named(_ text: String, _ typed: [String]) -> String {
    typed.reduce(text) { text, name in
      guard let person = thirds[name] ?? people[name] else { return text }
      return text.replacingWord(name, by: person.name)
    }
  }

  /// Who was introduced, and what else was said of it: `Tom Vos, at the summit`.
  private func said(_ help: Clause.Help) -> String {
    let what = help.what ?? ""
    let missing = help.third.filter { !what.contains($0) }.map { (thirds[$0] ?? people[$0])?.name ?? $0 }
    return (missing + [named(what, help.third)]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A third person by their whole name, where they are in the network.
  func third(_ typed: String) -> (name: String, contact: ContactID?) {
    let person = thirds[typed] ?? people[typed]
    return (person?.name ?? typed, person?.contact)
  }

  /// Touches first, wherever the line has them: what is said of somebody goes on them, and a yes that was said over the
  /// coffee is no message of its own. What is shown keeps the order of the line.
  mutating func write(_ clauses: [Clause]) throws {
    let added = entries
    var written: [(place: Int, entries: [Logged.Entry])] = []
    let ordered = clauses.indices.filter { clauses[$0].isTouch } + clauses.indices.filter { !clauses[$0].isTouch }
    for place in ordered {
      entries = []
      try write(clauses[place])
      written.append((place, entries))
    }
    entries = added + written.sorted { $0.place < $1.place }.flatMap(\.entries)
  }

  private mutating func write(_ clause: Clause) throws {
    switch clause.meaning {
    case .touch(let touch): try write(touch, clause.text)
    case .promise(let promise): try write(promise)
    case .fact(let fact): try write(fact)
    case .signal(let signal): try write(signal, clause.text)
    case .help(let help): try write(help)
    case .ask(let ask): try write(ask)
    case .answer(let answer): try write(answer)
    case .note: try note(clause.text, about: conversation.map { [$0.person] } ?? persons([]))
    }
  }

  /// All that the line says of this person was said in this touch.
  mutating func begin(with touch: Touch, of person: ListedPerson, isKnown: Bool) {
    conversation = Conversation(
      person: person, touch: touch.id, day: writing.world.zone.day(of: touch.at), isKnown: isKnown)
    touches.append(touch)
    entries.append(.touch(touch, with: [person]))
  }

  /// Whether a talk that the line tells of is the conversation that all of it is told of; then it adds to it.
  private mutating func isConversation(_ clause: Clause.Touch) -> Bool {
    guard let conversation, clause.direction == .mutual, (clause.day ?? conversation.day) == conversation.day,
      (clause.company ?? 1) <= 1, clause.people.allSatisfy({ people[$0]?.contact == conversation.person.contact }),
      let place = touches.firstIndex(where: { $0.id == conversation.touch })
    else { return false }
    if touches[place].place.isEmpty { touches[place].place = clause.place ?? "" }
    let said = [touches[place].note, clause.topic ?? "", clause.rest ?? ""].filter { !$0.isEmpty }
    touches[place].note = said.joined(separator: "; ")
    return true
  }

  private mutating func write(_ clause: Clause.Touch, _ text: String) throws {
    if isConversation(clause) { return }
    let with = clause.people.isEmpty ? conversation.map { [$0.person] } ?? persons([]) : persons(clause.people)
    guard !with.isEmpty else { return }
    if let day = clause.day, day > writing.world.today {
      for person in with {
        let note = Note(id: writing.world.id(), contact: person.contact, at: now, text: text)
        try writing.insert(note)
        let isMeeting = with.count == 1 && clause.company ?? 1 <= 1 && clause.direction == .mutual
        entries.append(.plan(note, meeting: isMeeting ? day : nil, about: person))
      }
      return
    }
    let touch = Touch(
      id: writing.world.id(), at: writing.world.instant(on: clause.day), channel: clause.channel,
      direction: clause.direction,
      parties: with.map { Touch.Party(contact: $0.contact) }, company: max(clause.company ?? 0, with.count),
      place: clause.place ?? "", purpose: clause.purpose ?? "",
      note: [clause.topic, clause.rest].compactMap { $0 }.joined(separator: "; "),
      invitesAnswer: clause.invitesAnswer, recorded: now)
    touches.append(touch)
    entries.append(.touch(touch, with: with))
  }

  private mutating func write(_ clause: Clause.Promise) throws {
    for person in persons(clause.people) {
      let promise = Promise(
        id: writing.world.id(), contact: person.contact, by: clause.by, what: named(clause.what, clause.third),
        made: writing.world.instant(on: clause.day), due: clause.due)
      try writing.insert(promise)
      entries.append(.promise(promise, with: person))
    }
  }

  private mutating func write(_ clause: Clause.Fact) throws {
    let day = conversation?.day ?? writing.world.today
    for person in persons(clause.people) {
      let fact = try writing.heard(clause.kind, clause.text, of: person.contact, on: day)
      try writing.save(fact)
      entries.append(.fact(fact, of: person))
    }
  }

  private mutating func write(_ clause: Clause.Signal, _ text: String) throws {
    for person in persons(clause.people) {
      guard let signal = clause.kind.signal else {
        if let until = clause.until { try putOff(person, until: until) } else { try note(text, about: [person]) }
        continue
      }
      mark(signal, of: person, on: clause.day, about: clause.about)
      entries.append(.signal(signal, of: person))
    }
  }

  /// "Ask me again in May": the date they gave, which is the answer to what was asked last, where something is open.
  private mutating func putOff(_ person: ListedPerson, until: Day) throws {
    var relationship = try writing.relationship(person.contact)
    relationship.askAgain = until
    try writing.save(relationship)
    entries.append(.askAgain(until, person))
    guard var ask = try writing.asks(with: person.contact).last(where: \.isOpen) else { return }
    try writing.decide(&ask, as: .later(on: until), isTold: isTalkedWith(person), now: now)
    entries.append(.outcome(ask, of: person))
  }

  /// The line itself tells of an exchange with them, of that day where one was said.
  func isTalkedWith(_ person: ListedPerson, on day: Day? = nil) -> Bool {
    touches.contains { touch in
      touch.parties.contains { $0.contact == person.contact } && touch.direction != .outgoing
        && (day == nil || day == writing.world.zone.day(of: touch.at))
    }
  }

  /// Puts a signal on the line's touch with this person, of that day where one was said, or on one of its own.
  private mutating func mark(_ signal: Signals, of person: ListedPerson, on day: Day?, about: String?) {
    let known = touches.firstIndex { touch in
      touch.parties.contains { $0.contact == person.contact }
        && (day == nil || day == writing.world.zone.day(of: touch.at))
    }
    if let place = known {
      touches[place].signals.insert(signal)
      if !signal.isDisjoint(with: [.gaveThanks, .reportedBack]) { touches[place].invitesAnswer = false }
      if let about, touches[place].note.isEmpty { touches[place].note = about }
      return
    }
    let isMine = !signal.isDisjoint(with: [.gaveThanks, .reportedBack, .carriedAsk])
    touches.append(
      Touch(
        id: writing.world.id(), at: writing.world.instant(on: day),
        channel: isMine || signal == .raisedBusiness ? .message : .other,
        direction: isMine ? .outgoing : .incoming, parties: [Touch.Party(contact: person.contact)],
        note: about ?? "", invitesAnswer: signal == .carriedAsk, signals: signal, recorded: now))
  }

  private mutating func write(_ clause: Clause.Help) throws {
    let at = writing.world.instant(on: clause.day)
    for person in persons(clause.people) {
      if clause.third.contains(where: { third($0).contact == person.contact }) { throw Refusal.sameTwice(person) }
      var told = clause
      let wasNamed = !clause.third.isEmpty
      // Of several, those whose introduction is under way go on, each by itself.
      told.third = []
      for other in clause.third where try !goOn(with: clause, third: other, of: person, at: at) {
        told.third.append(other)
      }
      if wasNamed, told.third.isEmpty { continue }
      if clause.kind == .referral, clause.state != .offered, !told.third.isEmpty {
        for prospect in told.third.map(third) {
          let referral = Referral(
            id: writing.world.id(), contact: person.contact, by: clause.by, prospect: prospect.name,
            prospectContact: prospect.contact, reason: clause.what ?? "", level: clause.isLead ? 0 : 1, passed: at)
          try writing.insert(referral)
          entries.append(.referral(referral, with: person))
        }
        continue
      }
      let help = Help(
        id: writing.world.id(), contact: person.contact, by: clause.by, kind: clause.kind,
        what: said(told), at: at,
        isOffer: clause.state == .offered,
        landed: clause.state == .landed ? at : nil)
      try writing.insert(help)
      entries.append(.help(help, with: person))
      try keepPromises(by: told, to: person, at: at)
    }
  }

  private mutating func write(_ clause: Clause.Ask) throws {
    for person in persons(clause.people) {
      let at = writing.world.instant(on: clause.day)
      if let reminded = try writing.remind(of: clause.kind, clause.what, person.contact, at: at) {
        entries.append(.ask(reminded, of: person))
        continue
      }
      let ask = Ask(
        id: writing.world.id(), contact: person.contact, kind: clause.kind, what: clause.what, planned: at, made: at)
      try writing.insert(ask)
      mark(.carriedAsk, of: person, on: clause.day, about: nil)
      entries.append(.ask(ask, of: person))
    }
  }

  private mutating func note(_ text: String, about people: [ListedPerson]) throws {
    for person in people {
      let note = Note(id: writing.world.id(), contact: person.contact, at: now, text: text)
      try writing.insert(note)
      entries.append(.note(note, about: person))
    }
  }

  /// Writes the touches with all that the line put on them, and says what follows.
  mutating func finish() throws -> Logged {
    for touch in touches {
      if let conversation, conversation.isKnown, touch.id == conversation.touch {
        try writing.save(touch)
      } else {
        try writing.insert(touch)
      }
    }
    entries = entries.map { entry in
      guard case .touch(let touch, let with) = entry else { return entry }
      return .touch(touches.first { $0.id == touch.id } ?? touch, with: with)
    }
    var follows: [Logged.Follow] = []
    var seen: Set<ContactID> = []
    for person in people.sorted(by: { $0.key < $1.key }).map(\.value) where seen.insert(person.contact).inserted {
      // Removed by another process since the line was understood.
      guard let after = try writing.conclude(person.contact) else {
        throw StoreError.missing(entity: person.contact.text)
      }
      let old = before[person.contact]
      follows.append(
        Logged.Follow(
          person: person, nextDue: after.due, before: old?.theirTrust, after: after.theirTrust,
          isFirstTalk: old?.theirTrust == .identified && old?.lastTwoSided == nil && after.lastTwoSided != nil
            && touches.contains { touch in
              touch.direction == .mutual && touch.parties.contains { $0.contact == person.contact }
            }, strain: after.strain == (old?.strain ?? Strain.none) ? nil : after.strain))
    }
    var logged = Logged(entries: entries, follows: follows)
    for case .fact(let fact, of: _) in entries {
      if let need = try writing.matched(fact) { logged.needs.append(need) }
      if let offer = try writing.wanted(fact) { logged.offers.append(offer) }
    }
    return logged
  }
}

extension Clause {
  fileprivate var isTouch: Bool { if case .touch = meaning { true } else { false } }
}

extension Clause.Signal.Kind {
  fileprivate var signal: Signals? {
    switch self {
    case .thanked: .thanked
    case .praised: .praised
    case .askedAfterBusiness: .askedHowBusinessIs
    case .raisedBusiness: .raisedBusiness
    case .objected: .objected
    case .gaveThanks: .gaveThanks
    case .reportedBack: .reportedBack
    case .notNow: nil
    }
  }
}

extension String {
  /// The first place where `word` stands as a word of its own, whatever its case, takes `other` instead.
  fileprivate func replacingWord(_ word: String, by other: String) -> String {
    let wanted = Folding.fold(word)
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let count = word.split(separator: " ").count
    guard count > 0, words.count >= count else { return self }
    for start in 0...(words.count - count) {
      let piece = words[start..<start + count].joined(separator: " ")
      guard Folding.fold(piece) == wanted else { continue }
      words.replaceSubrange(start..<start + count, with: [other])
      return words.joined(separator: " ")
    }
    return self
  }
}
