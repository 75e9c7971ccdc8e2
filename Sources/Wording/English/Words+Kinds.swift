package import Domain

extension Words {
  /// What is asked for, with its side: `business with Zoë`, `a referral from Joris`.
  package func sought(_ kind: Ask.Kind, of name: String) -> String {
    switch kind {
    case .business, .role: "\(noun(kind)) with \(name)"
    case .advice, .introduction, .testimonial, .referral: "\(noun(kind)) from \(name)"
    }
  }

  /// The noun alone: `introduction`.
  package static func bare(_ kind: Help.Kind) -> String {
    kind == .deliveredWork ? "work" : kind.rawValue
  }

  /// Several of a kind: `2 introductions`; what can't be counted stands alone.
  package static func counted(_ kind: Help.Kind, _ count: Int) -> String {
    switch kind {
    case .introduction, .referral, .resource, .testimonial, .invitation:
      Words.count(count, bare(kind), bare(kind) + "s")
    case .information, .advice, .support: count == 1 ? bare(kind) : "\(bare(kind)) (\(count) times)"
    case .deliveredWork: count == 1 ? "work delivered" : "work delivered \(count) times"
    }
  }

  /// What happened, as screens say it: `coffee`, `one-to-one`.
  package static func word(_ channel: Channel) -> String {
    switch channel {
    case .coffee: "coffee"
    case .meal: "meal"
    case .meeting: "meeting"
    case .oneToOne: "one-to-one"
    case .call: "call"
    case .video: "video call"
    case .mail: "mail"
    case .message: "message"
    case .letter: "letter"
    case .event: "event"
    case .online: "online"
    case .other: "contact"
    }
  }

  /// What it was between the two: a conversation by a way nobody named is a talk.
  static func word(_ channel: Channel, _ direction: Direction) -> String {
    channel == .other && direction == .mutual ? "talk" : word(channel)
  }

  /// What somebody sent: `a mail`.
  static func sent(_ channel: Channel) -> String {
    switch channel {
    case .mail: "a mail"
    case .letter: "a letter"
    case .coffee, .meal, .meeting, .oneToOne, .call, .video, .message, .event, .online, .other: "a message"
    }
  }

  /// Something learned, as a sentence about the person.
  package static func learned(_ kind: Fact.Kind, _ text: String, of name: String) -> String {
    switch kind {
    case .need: sentence("\(name) needs \(text.isEmpty ? "something" : text)")
    case .offers: sentence("\(name) offers \(text)")
    case .targetMarket: sentence("\(name) looks for \(text)")
    case .goal: sentence("\(possessive(name)) goal: \(text)")
    case .accomplishment: sentence("\(name) is proud of \(text)")
    case .interest: sentence("\(name) likes \(text)")
    case .circle: sentence("\(name) \(circle(text))")
    case .skill: sentence("\(name) knows about \(text)")
    case .challenge: sentence("\(name) struggles with \(text)")
    case .origin: sentence("\(name) comes from \(text)")
    case .preference: sentence("\(name) prefers \(text)")
    }
  }
}
