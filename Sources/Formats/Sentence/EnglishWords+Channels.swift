import Domain

extension EnglishWords {
  static let channels: [(words: String, is: WordTables.ChannelWord)] =
    nouns(.coffee, "coffee", "coffees", "tea", "espresso", "cup of coffee")
    + nouns(.meal, "lunch", "lunches", "dinner", "breakfast", "brunch", "drinks", "drink", "beer", "beers")
    + nouns(.oneToOne, "1-1", "1:1", "1on1", "1-to-1", "one-to-one", "one to one", "one-on-one", "one on one", "121")
    + nouns(.call, "call", "calls", "phone call", "phone", "telephone")
    + verbs(.call, "called", "phoned", "rang", "spoke on the phone", "got off the phone", "got off a call")
    + nouns(
      .video, "zoom", "teams", "video", "video call", "zoom call", "teams call", "facetime", "skype", "google meet",
      "videocall", "hangout", "webex")
    + nouns(.meeting, "meeting", "meetings", "visit", "walk", "workshop", "board meeting", "site visit")
    + vague(
      .meeting, "met", "met up", "meet", "saw", "visited", "ran into", "bumped into", "sat down", "caught up",
      "catch up", "catch-up", "catchup", "chat", "chatted", "came by", "stopped by", "dropped by", "hung out",
      "spent the day", "spent the morning", "spent the afternoon", "spent the evening")
    + vague(.other, "talked", "spoke", "talk", "talked again", "spoke again", "heard")
    + nouns(
      .event, "event", "mixer", "conference", "meetup", "reception", "party", "fair", "expo", "trade fair", "summit",
      "networking", "networking event", "dinner party", "gala", "seminar", "panel", "hackathon")
    + written(
      .mail, nouns: ["mail", "e-mail", "email", "mails", "emails"],
      verbs: ["mailed", "emailed", "e-mailed", "wrote", "replied", "answered", "wrote back"])
    + written(
      .message,
      nouns: [
        "message", "messages", "text", "text message", "linkedin message", "linkedin", "whatsapp", "dm", "sms",
        "signal",
        "telegram", "slack", "voice message", "note",
      ],
      verbs: ["texted", "messaged", "whatsapped", "dm'd", "dmed", "dm'ed", "pinged", "reached out"])
    + written(
      .letter,
      nouns: [
        "letter", "postcard", "christmas card", "birthday card", "thank-you card", "thank you note", "thank-you note",
        "card",
      ], verbs: [])
    + written(.call, nouns: ["voicemail", "voice mail"], verbs: [])
    + written(.online, nouns: [], verbs: ["commented"])

  private static func nouns(_ channel: Channel, _ words: String...) -> [(words: String, is: WordTables.ChannelWord)] {
    words.map { ($0, .init(channel: channel, isWritten: false, isVague: false, isVerb: false)) }
  }

  private static func verbs(_ channel: Channel, _ words: String...) -> [(words: String, is: WordTables.ChannelWord)] {
    words.map { ($0, .init(channel: channel, isWritten: false, isVague: false, isVerb: true)) }
  }

  private static func vague(_ channel: Channel, _ words: String...) -> [(words: String, is: WordTables.ChannelWord)] {
    words.map { ($0, .init(channel: channel, isWritten: false, isVague: true, isVerb: true)) }
  }

  private static func written(
    _ channel: Channel, nouns: [String], verbs: [String]
  ) -> [(words: String, is: WordTables.ChannelWord)] {
    nouns.map { ($0, .init(channel: channel, isWritten: true, isVague: false, isVerb: false)) }
      + verbs.map { ($0, .init(channel: channel, isWritten: true, isVague: false, isVerb: true)) }
  }
}
