import Domain

// Entities with anything in them that their types allow.
extension Chance {
  mutating func id<Of>(_: Of.Type = Of.self) -> ID<Of> {
    ID(at: Instant(seconds: Int64.random(in: 1_700_000_000...1_790_000_000, using: &self)), chance: next())
  }

  mutating func sometimes() -> Bool { Bool.random(using: &self) }

  mutating func maybe<Value>(_ value: (inout Chance) -> Value) -> Value? { sometimes() ? value(&self) : nil }

  mutating func one<Value>(of values: some Collection<Value>) -> Value { values.randomElement(using: &self)! }

  mutating func text() -> String {
    let pieces = [
      "", "Ana", "Zoë", "O'Brien", "\"quoted\"", "two\nlines", "東京", "a,b;c", "\u{0}", "😀", "%_", " ", "at Verdant",
    ]
    return (0..<Int.random(in: 0...3, using: &self)).map { _ in one(of: pieces) }.joined(separator: " ")
  }

  mutating func instant() -> Instant {
    Instant(microseconds: Int64.random(in: -9_000_000_000_000...1_795_000_000_123_456, using: &self))
  }

  mutating func day() -> Day { Day(number: Int32.random(in: -25_000...25_000, using: &self)) }

  mutating func particulars() -> Particulars {
    var given = text()
    if given.isEmpty { given = "Bo" }
    let names = ["Verdant", "Kappa & Co", "Zürich Re", ""]
    return Particulars(
      name: PersonName(
        given: given, additional: text(), family: text(), prefix: text(), suffix: text(), nickname: text(),
        formatted: text()),
      identifiers: (0..<Int.random(in: 0...4, using: &self)).map { _ in
        Identifier(
          one(of: Identifier.Kind.allCases), one(of: ["ana@example.com", "+32 475 12 34 56", "0475 12 34 56", text()]),
          label: text())
      },
      addresses: (0..<Int.random(in: 0...2, using: &self)).map { _ in
        PostalAddress(
          box: text(), extended: text(), street: text(), city: text(), region: text(), code: text(), country: text(),
          label: text())
      },
      positions: (0..<Int.random(in: 0...3, using: &self)).map { _ in
        Position(
          organization: one(of: names), title: text(), department: text(),
          from: PartialDate(year: 2001, month: maybe { $0.one(of: 1...12) }, day: nil),
          to: maybe { PartialDate($0.day()) })
      },
      birthday: maybe { PartialDate(year: nil, month: $0.one(of: 1...12), day: $0.one(of: 1...28))! },
      anniversary: maybe { PartialDate($0.day()) },
      tags: Array(Set((0..<Int.random(in: 0...3, using: &self)).map { _ in "tag " + text() })),
      notes: (0..<Int.random(in: 0...2, using: &self)).map { _ in text() }, isOrganization: sometimes(),
      uid: maybe { $0.text() }, connected: maybe { $0.day() })
  }

  mutating func contact(_ id: ContactID? = nil) -> Contact {
    Contact(
      id: id ?? self.id(), particulars: particulars(), added: instant(), byHand: sometimes(),
      card: maybe { SourceRecord(act: $0.id(), record: $0.one(of: 0...9)) }, jobChanged: maybe { $0.day() })
  }

  mutating func relationship(with contact: ContactID) -> Relationship {
    Relationship(
      contact: contact, roles: Set(Relationship.Role.allCases.filter { _ in sometimes() }),
      tier: maybe { $0.one(of: Relationship.Tier.allCases) }, tierGiven: maybe { $0.instant() },
      cadence: maybe { Relationship.Cadence(days: $0.one(of: 1...400), longest: $0.one(of: 400...900)) },
      pause: maybe { chance in Relationship.Pause(from: chance.instant(), until: chance.maybe { $0.day() }) },
      askAgain: maybe { $0.day() }, asksPerYear: maybe { $0.one(of: 0...9) }, neverAsk: sometimes(),
      word: maybe { Relationship.Word(answer: $0.one(of: Relationship.Word.Answer.allCases), at: $0.instant()) },
      noRhythm: sometimes(), kept: maybe { $0.instant() })
  }

  mutating func touch(with contacts: [ContactID]) -> Touch {
    Touch(
      id: id(), at: instant(), channel: one(of: Channel.allCases), direction: one(of: [.mutual, .outgoing, .incoming]),
      parties: contacts.map { Touch.Party(contact: $0, talked: sometimes()) }, company: one(of: 1...30), place: text(),
      purpose: text(), note: text(), invitesAnswer: sometimes(), signals: Signals(rawValue: one(of: 0...0x7fff)),
      thread: maybe { $0.text() },
      origin: sometimes() ? .word : .trace(source: "mail", external: "<\(next())@example.com>"), recorded: instant())
  }

  mutating func promise(with contact: ContactID) -> Promise {
    Promise(
      id: id(), contact: contact, by: one(of: [.me, .them]), what: text(), made: instant(), due: maybe { $0.day() },
      outcome: maybe { chance in
        let at = chance.instant()
        return chance.one(of: [.kept(at: at), .broken(at: at), .released(at: at)])
      })
  }

  mutating func help(with contact: ContactID) -> Help {
    Help(
      id: id(), contact: contact, by: one(of: [.me, .them]), kind: one(of: Help.Kind.allCases), what: text(),
      at: instant(), isOffer: sometimes(), from: maybe { $0.day() }, isPaid: sometimes(),
      landed: maybe { $0.instant() },
      thanked: maybe { $0.instant() }, reportedBack: maybe { $0.instant() })
  }

  mutating func ask(with contact: ContactID) -> Ask {
    Ask(
      id: id(), contact: contact, kind: one(of: Ask.Kind.allCases), what: text(), planned: instant(),
      announced: sometimes(), made: maybe { $0.instant() }, nudged: maybe { $0.instant() },
      outcome: maybe { chance in
        chance.one(of: [
          .yes(value: nil), .yes(value: Money(minor: -5, currency: "EUR")), .no, .later(on: chance.day()), .silence,
          .noBut(name: chance.text(), contact: chance.maybe { $0.id() }),
        ])
      }, decided: maybe { $0.instant() }, because: maybe { $0.text() },
      overrode: maybe { chance in
        Ask.Override(guardName: .pace, line: chance.text(), wentWell: chance.maybe { $0.sometimes() })
      })
  }

  mutating func referral(with contact: ContactID, naming prospect: ContactID?) -> Referral {
    Referral(
      id: id(), contact: contact, by: one(of: [.me, .them]), prospect: text(), prospectContact: prospect,
      reason: text(), level: one(of: 0...5), status: one(of: Referral.Status.allCases), passed: instant(),
      changed: instant(), value: maybe { Money(minor: Int64($0.one(of: 0...99_999)), currency: "JPY") },
      thanked: maybe { $0.instant() }, reportedBack: maybe { $0.instant() })
  }

  mutating func fact(of contact: ContactID) -> Fact {
    Fact(
      id: id(), contact: contact, kind: one(of: Fact.Kind.allCases), text: text(), learned: day(),
      statedByThem: sometimes(), closed: maybe { $0.day() })
  }

  mutating func note(about contact: ContactID) -> Note {
    Note(id: id(), contact: contact, at: instant(), text: text())
  }

  mutating func face() -> Face {
    Face(
      id: id(), particulars: particulars(), met: day(), place: text(), facts: [Face.Learned(kind: .need, text: text())],
      note: text(), captured: instant(),
      fate: maybe { chance in chance.one(of: [.parked, .letGo, .kept(contact: chance.id())]) },
      decided: maybe { $0.instant() })
  }

  mutating func reply(about contact: ContactID) -> Reply {
    Reply(
      contact: contact, kind: one(of: Step.Kind.allCases),
      subject: maybe { chance in
        chance.one(of: [
          .promise(chance.id()), .touch(chance.id()), .help(chance.id()), .referral(chance.id()), .ask(chance.id()),
          .askKind(.advice),
        ])
      }, answer: one(of: [.done, .later(on: day()), .skipped(why: text())]), at: instant())
  }
}
