import Domain
import Store
package import UseCases

extension Words {
  /// The page before a conversation of two.
  package func prepared(_ prepared: Prepared) -> Passage {
    let (person, who) = (prepared.person, first(prepared.person))
    var passage = Passage([Line(heading(prepared), tone: .strong)])
    if let meeting = prepared.meeting {
      passage.add(Line(Self.cut(declared(meeting, who), to: 140), principle: .upFront))
    } else {
      passage.add(Line("No meeting is agreed.  invite \(typed(person))", tone: .faint))
    }
    passage.blank()
    var rows: [(lead: String, text: String, remark: Principle?)] = [
      ("Bring", bring(prepared), nil),
      ("\(who) said", Self.cut(prepared.theirPromises.prefix(2).map { said($0) }.joined(separator: "; "), to: 62), nil),
      ("Needs", needs(prepared), prepared.matches.isEmpty ? nil : .helpFirst),
      ("Could help", couldHelp(prepared), prepared.wanted.isEmpty ? nil : .helpFirst),
      (who, theirs(prepared), nil),
      ("You", mine(prepared.me), nil),
      ("Last", last(prepared), nil),
    ]
    for (place, question) in prepared.questions.enumerated() {
      let asked = self.question(question, organization: prepared.organization)
      let isLast = place == prepared.questions.count - 1
      rows.append((place == 0 ? "Ask" : " ", asked, isLast ? .interview : nil))
    }
    if prepared.pitch != nil {
      let sentence = prepared.me.sentence
      let said = sentence.isEmpty ? "say whom you look for:  me sentence \"...\"" : Self.sentence(sentence)
      rows.append(("If asked", Self.cut(said, to: 120), nil))
    }
    for row in rows where !row.text.isEmpty { passage.add(line(row.lead, row.text, row.remark)) }
    if let pitch = prepared.pitch { passage.add(line(pitch, prepared.person)) }
    passage.add(
      line("Afterwards", "debrief \(typed(person)) \"needs ...; promised ... fri; next in 3 weeks\"", nil))
    return passage
  }

  private static let prepColumn = 14
  /// About two lines.
  private static let prepText = 124

  private func line(_ lead: String, _ text: String, _ remark: Principle?) -> Line {
    Line(
      text, lead: "  " + Self.cut(lead, to: Self.prepColumn - 3), column: Self.prepColumn, remark: remark?.code ?? "")
  }

  private func heading(_ prepared: Prepared) -> String {
    let name = Self.cut(prepared.person.name, to: 36)
    guard let meeting = prepared.meeting else {
      return name + Self.after(", ", Self.cut(prepared.person.headline, to: 40))
    }
    let when = meeting.at.map { time($0) } ?? "no date yet"
    return "\(name), \(when)" + Self.after(", ", Self.cut(Self.titled(meeting.place), to: 24))
  }

  private func declared(_ meeting: OneToOne, _ who: String) -> String {
    let purpose = Self.unstopped(meeting.purpose)
    if purpose.isEmpty {
      return meeting.by == .me ? "Why you want to meet is not on record." : "\(who) invited you."
    }
    return meeting.by == .me ? "You wrote: \(purpose)." : "\(who) wrote: \(purpose)."
  }

  /// What the user promised, whom they are bringing together with them, and who has what they need.
  private func bring(_ prepared: Prepared) -> String {
    let promises = prepared.promises.prefix(3).map { promise in
      let late = promise.due.map { $0 < today } ?? false
      return promise.what
        + (promise.due.map { late ? " (promised for \(date($0)))" : " (promised, by \(by($0)))" } ?? " (promised)")
    }
    let introductions = prepared.introductions.prefix(2).map { introduced in
      let other = introduced.one.contact == prepared.person.contact ? introduced.other : introduced.one
      return "the introduction to \(other.name) (\(Self.stage(introduced.next, with: prepared.person.contact)))"
    }
    let more = prepared.promises.count - 3
    let items = promises + (more > 0 ? ["\(Self.number(more)) more promises"] : []) + introductions
    return Self.cut(items.joined(separator: ", "), to: Self.prepText)
  }

  private static func stage(_ next: Introduced.Next, with contact: ContactID) -> String {
    switch next {
    case .ask(let whom): whom.contact == contact ? "ask whether it is wanted" : "the other is not asked yet"
    case .wait(let whom, _): whom.contact == contact ? "you asked, no answer yet" : "the other was asked"
    case .rest(let whom, _): whom.contact == contact ? "they are left in peace" : "the other is left in peace"
    case .make: "both want it"
    case .hearHowItWent: "how did it go?"
    case .nothing, .expired: "rests"
    }
  }

  /// What they need, each with who could meet it.
  private func needs(_ prepared: Prepared) -> String {
    let needs = prepared.needs.suffix(3).reversed().map { need in
      let giver = prepared.matches.first { $0.need.id == need.id }.map { Self.after(": ", has($0)) } ?? ""
      return need.text + (isOld(need) ? " (\(date(need.learned)))" : "") + giver
    }
    return Self.cut(needs.joined(separator: "; "), to: Self.prepText)
  }

  /// Whose needs they could meet: `Bo Maartens, who needs a designer`.
  private func couldHelp(_ prepared: Prepared) -> String {
    var seen: Set<ContactID> = []
    let wanted = prepared.wanted.flatMap(\.wanted).filter { seen.insert($0.person.contact).inserted }
    let said = wanted.prefix(2).map { "\($0.person.name), who needs \(Self.cut(Self.unstopped($0.need), to: 40))" }
    return Self.cut(said.joined(separator: "; "), to: Self.prepText)
  }

  private func isOld(_ fact: Fact) -> Bool { today.days(since: fact.learned) > 365 }

  /// `Mia Chen offers design`
  func has(_ match: Prepared.Match) -> String { "\(match.giver.name) \(Self.has(match.shared))" }

  /// Their goals, accomplishments, interests, networks and skills, and their business, as far as they are known.
  private func theirs(_ prepared: Prepared) -> String {
    let order: [Fact.Kind] = [
      .offers, .targetMarket, .goal, .challenge, .accomplishment, .circle, .skill, .interest, .origin, .preference,
    ]
    let known = order.compactMap { kind -> String? in
      guard let fact = prepared.facts.last(where: { $0.kind == kind }) else { return nil }
      return Self.short(kind, fact.text) + (isOld(fact) ? " (in \(fact.learned.year))" : "")
    }
    return Self.cut(known.joined(separator: "; "), to: Self.prepText)
  }

  /// `likes sailing`
  private static func short(_ kind: Fact.Kind, _ text: String) -> String {
    switch kind {
    case .need: "needs \(text)"
    case .offers: "offers \(text)"
    case .targetMarket: "looks for \(text)"
    case .goal: "wants: \(text)"
    case .accomplishment: "proud of \(text)"
    case .interest: "likes \(text)"
    case .circle: circle(text)
    case .skill: "knows about \(text)"
    case .challenge: "struggles with \(text)"
    case .origin: "from \(text)"
    case .preference: "prefers \(text)"
    }
  }

  private func mine(_ me: Me) -> String {
    let gains = me.gains
    let told = [
      gains.goals, gains.accomplishments.isEmpty ? "" : "proud of \(gains.accomplishments)", gains.skills,
      gains.networks, gains.interests,
    ].filter { !$0.isEmpty }
    if told.isEmpty { return "tell your side too:  me goals \"...\"" }
    return Self.cut(told.joined(separator: "; "), to: 62)
  }

  private func last(_ prepared: Prepared) -> String {
    guard let touch = prepared.lastTalk else { return "You have not talked yet, as far as is on record." }
    let what = Self.word(touch.channel, touch.direction)
    let place = Self.after(", ", Self.cut(Self.titled(touch.place), to: 20))
    return Self.cut("\(what) \(on(day(of: touch.at)))\(place)" + Self.after("; ", touch.note), to: 62)
  }

  private func said(_ promise: Promise) -> String { promise.what + (promise.due.map { ", by \(by($0))" } ?? "") }

  private func line(_ pitch: Prepared.Pitch, _ person: ListedPerson) -> Line {
    switch pitch {
    case .leaveAtHome: line("Leave home", "brochures, prices, the deck", .noSalesCall)
    case .opened(let reason):
      line("Business", Self.cut(sentence(for: reason, about: person), to: 62), .noSalesCall)
    case .announced(let kind): line("Business", "You said beforehand that you will ask for \(noun(kind)).", .upFront)
    case .named(let offering): line("Business", "Your invitation names it: \(Self.cut(offering, to: 36)).", .upFront)
    }
  }
}
