package import Domain

/// One thing that a typed line says: what it means, and the words it was read from.
package struct Clause: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case touch(Touch)
    case promise(Promise)
    case fact(Fact)
    case signal(Signal)
    case help(Help)
    case ask(Ask)
    case answer(Answer)
    /// Not understood: the clause's text is all there is, to be kept as a note.
    case note
  }

  package var meaning: Meaning
  /// As typed. Every word of the line stands in the text of one clause.
  package var text: String
  /// Where `text` stands, in UTF-8 bytes of the line.
  package var range: Range<Int>
  /// Said as its day, and none: what is meant is not known, so that nothing of the line can be saved.
  package var impossible: ImpossibleDay?
  /// Of several who were named before, nothing says whom it is about.
  package var doubt: Doubt?

  /// Whom a clause is about that says "she", or nobody, after several were named.
  package struct Doubt: Hashable, Sendable {
    /// What stands among the clause's people for the one who is meant: the words of the first such clause.
    package var name: String
    /// As typed.
    package var among: [String]
  }

  package init(meaning: Meaning, text: String, range: Range<Int>, impossible: ImpossibleDay? = nil) {
    (self.meaning, self.text, self.range, self.impossible) = (meaning, text, range, impossible)
  }
}

extension Clause {
  /// One interaction. Names here and below are as typed; "she" is already the person it stands for, where the line
  /// named one before.
  package struct Touch: Hashable, Sendable {
    package var channel: Channel
    package var direction: Direction
    package var people: [String]
    package var place: String?
    /// Nil: no day was said, so today. A day after today was said as one, and is a plan.
    package var day: Day?
    /// The number said of those who were there: "30 people", "with 12 others".
    package var company: Int?
    /// `to hear about lisbon`, without the "to".
    package var purpose: String?
    /// What followed "about".
    package var topic: String?
    /// The user asked something, so that silence would mean something.
    package var invitesAnswer: Bool
    /// Words inside the clause that found no other place.
    package var rest: String?

    package init(
      channel: Channel, direction: Direction = .mutual, people: [String] = [], place: String? = nil, day: Day? = nil,
      company: Int? = nil, purpose: String? = nil, topic: String? = nil, invitesAnswer: Bool = false,
      rest: String? = nil
    ) {
      (self.channel, self.direction, self.people, self.place, self.day) = (channel, direction, people, place, day)
      (self.company, self.purpose, self.topic, self.invitesAnswer) = (company, purpose, topic, invitesAnswer)
      self.rest = rest
    }
  }

  /// What one side says it will do.
  package struct Promise: Hashable, Sendable {
    /// `.me`: the user promised.
    package var by: Side
    /// The other side: to whom the user promised, or who promised. Empty where the line does not say.
    package var people: [String]
    /// Without the date and the other side's name: `an intro to chen`.
    package var what: String
    package var due: Day?
    package var kind: HelpKind?
    /// To whom the introduction or referral leads: `chen`.
    package var third: [String]
    /// When it was given, where that was said.
    package var day: Day?

    package init(
      by: Side, people: [String] = [], what: String, due: Day? = nil, kind: HelpKind? = nil, third: [String] = [],
      day: Day? = nil
    ) {
      (self.by, self.people, self.what, self.due) = (by, people, what, due)
      (self.kind, self.third, self.day) = (kind, third, day)
    }
  }

  /// Something learned of somebody.
  package struct Fact: Hashable, Sendable {
    package var people: [String]
    package var kind: FactKind
    package var text: String

    package init(people: [String], kind: FactKind, text: String) {
      (self.people, self.kind, self.text) = (people, kind, text)
    }
  }

  /// Something said between the two that opens or closes a moment; done by the other side where nothing else is said.
  package struct Signal: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case thanked, praised
      /// They asked how business goes.
      case askedAfterBusiness
      /// They raised business themselves: an opener.
      case raisedBusiness
      case objected
      /// The user thanked them, or told them what came of their help.
      case gaveThanks, reportedBack
      /// "Ask me again in May": `until` is the date they gave.
      case notNow
    }

    package var kind: Kind
    package var people: [String]
    /// For what, about what.
    package var about: String?
    package var day: Day?
    package var until: Day?

    package init(kind: Kind, people: [String] = [], about: String? = nil, day: Day? = nil, until: Day? = nil) {
      (self.kind, self.people, self.about, self.day, self.until) = (kind, people, about, day, until)
    }
  }

  /// Help given, offered, received, or seen to land.
  package struct Help: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
      case offered, given
      /// It did them good.
      case landed
    }

    /// Who helped.
    package var by: Side
    package var kind: HelpKind
    package var state: State
    /// The other side; of an introduction by the user, whom it was made for.
    package var people: [String]
    /// Who was introduced or referred.
    package var third: [String]
    package var what: String?
    package var day: Day?
    /// Of a referral: it was called a lead, so that nobody expects the call.
    package var isLead = false

    package init(
      by: Side, kind: HelpKind, state: State = .given, people: [String] = [], third: [String] = [],
      what: String? = nil, day: Day? = nil
    ) {
      (self.by, self.kind, self.state, self.people) = (by, kind, state, people)
      (self.third, self.what, self.day) = (third, what, day)
    }
  }

  /// Something the user asked of somebody.
  package struct Ask: Hashable, Sendable {
    package var kind: AskKind
    package var people: [String]
    package var what: String
    package var day: Day?

    package init(kind: AskKind, people: [String], what: String, day: Day? = nil) {
      (self.kind, self.people, self.what, self.day) = (kind, people, what, day)
    }
  }

  /// What became of something asked.
  package struct Answer: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
      case yes, no
      /// No, but it leads on to `third`.
      case noBut
    }

    package var kind: Kind
    package var people: [String]
    package var third: [String]
    package var about: String?
    /// When they said so.
    package var day: Day?

    package init(
      kind: Kind, people: [String] = [], third: [String] = [], about: String? = nil, day: Day? = nil
    ) {
      (self.kind, self.people, self.third, self.about, self.day) = (kind, people, third, about, day)
    }
  }

  package typealias HelpKind = Domain.Help.Kind
  package typealias FactKind = Domain.Fact.Kind
  package typealias AskKind = Domain.Ask.Kind
}
