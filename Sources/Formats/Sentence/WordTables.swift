import Domain

/// The words of one language as tables. The reader knows no word itself: another language is another value of this type.
///
/// Patterns are written so: words that stand as they are, `one|other` for alternatives, `[word]` for what may be absent,
/// `{who}` for names, `{third}` for the names of a third party, `{do}` for one verb of `deedVerbs`, `{what}` for free text
/// and `{rest}` for text that adds nothing; a `?` inside the braces lets a slot be empty.
struct WordTables: Sendable {
  struct ChannelWord: Sendable {
    var channel: Channel
    /// Mail and the like have a sender; a conversation has none.
    var isWritten: Bool
    /// "met" and "talked" give way to a better word in the same clause: "met ana for lunch".
    var isVague: Bool
    /// A verb may begin a clause after a comma ("…, called bo"); a noun there is more likely part of a list.
    var isVerb: Bool
  }

  /// What a word opens inside an account of a touch.
  enum Marker: Sendable {
    case with, from, to, place, topic, means, purposeFor
  }

  /// What a matched pattern means.
  enum Sense: Sendable {
    case promise(Side)
    case fact(Clause.FactKind)
    case signal(Clause.Signal.Kind)
    case help(Side, Clause.HelpKind?, Clause.Help.State)
    /// A thing given, of the kind its words show, else of this one; nothing where it is a mail or a message.
    case handing(Side, Clause.HelpKind)
    case ask
    case answer(Clause.Answer.Kind)
  }

  struct DateTable: Sendable {
    var weekdays: [String: Weekday]
    /// Weekdays that are common words as well: never a date as the first word.
    var doubtfulWeekdays: Set<String>
    var months: [String: Int]
    /// Months that are common words as well: "45 may come" names no day.
    var doubtfulMonths: Set<String>
    var units: [String: Unit]
    var numbers: [String: Int]
    /// Single words or phrases that are a day, counted from today.
    var days: [String: Int]
    /// "3 weeks ago".
    var agoAfter: Set<String>
    /// "vor 3 Wochen".
    var agoBefore: Set<String>
    /// "in 3 weeks", "in may".
    var ahead: Set<String>
    /// "3 weeks from now".
    var aheadAfter: Set<String>
    var last: Set<String>
    var next: Set<String>
    var this: Set<String>
    var end: Set<String>
    /// Words without weight inside a phrase: "of", "the".
    var fill: Set<String>
    /// "by", "on", "until": belong to the phrase, change nothing in it.
    var leads: Set<String>
    /// Those of them that say until when.
    var deadlines: Set<String>
    /// Leads that another may follow: "due on friday", but not "came by on friday".
    var openingLeads: Set<String>
    /// Leads that may as well stand before a person: "call from april".
    var weakLeads: Set<String>
    /// "evening": after a day, adds nothing to it.
    var partsOfDay: Set<String>
    /// "early november": the day of the month that is meant.
    var stretches: [String: Int]
    /// "weekend": its Saturday.
    var weekends: Set<String>
    /// Feasts with a day of their own, after a lead: "before christmas".
    var feasts: [String: (month: Int, day: Int)]
    var ordinals: [String]
  }

  enum Unit: Sendable {
    case day, workingDay, week, fortnight, month, quarter, year
  }

  var dates: DateTable
  var abbreviations: Set<String>
  /// "she", "her": the person named before.
  var pronouns: Set<String>
  /// "her": a pronoun that may also say whose something is.
  var owners: Set<String>
  /// "they": all who were named before.
  var plurals: Set<String>
  /// "of": a day after it says which thing is meant.
  var owning: Set<String>
  /// "between": two days after it are the ends of one span.
  var spans: Set<String>
  /// "I", "me": the user.
  var selves: Set<String>
  /// "and", "&".
  var joiners: Set<String>
  /// Words that may open a clause and say nothing: "and", "but", "then".
  var connectives: Set<String>
  var negations: Set<String>
  /// Words that begin a thing: "a", "the", "two". A name ends before them.
  var determiners: Set<String>
  /// "first": begins no thing, and may be part of a name.
  var ordinalWords: Set<String>
  /// Further words that are in no name.
  var never: Set<String>
  /// Words of the tables that are names too: "will", "may".
  var namesToo: Set<String>
  /// "'s".
  var possessives: [String]
  /// "van", "de": go on with a name.
  var particles: Set<String>
  var markers: [String: Marker]
  /// After "to": "to hear", "to ask".
  var purposeVerbs: Set<String>
  var channels: [(words: String, is: ChannelWord)]
  /// Words around a channel that say nothing: "had", "quick".
  var fillers: Set<String>
  /// The user is the one who sends: "sent", "dropped".
  var sendingVerbs: Set<String>
  /// The user is the one who gets: "got", "received".
  var gettingVerbs: Set<String>
  /// "people", "others" after a number.
  var companyWords: Set<String>
  /// "everyone"
  var everybody: Set<String>
  /// Nobody picked up: the touch was one-sided.
  var unanswered: [String]
  /// "asking whether": an answer is invited.
  var invitations: [String]
  /// Verbs of a message that answers one of theirs.
  var answeringVerbs: Set<String>
  var helpKinds: [String: Clause.HelpKind]
  var askKinds: [String: Clause.AskKind]
  /// "lead": a referral below the first level.
  var leads: Set<String>
  /// After an introduction: "to chen", "with chen".
  var leadsToThird: Set<String>
  /// "said", "mentioned": what follows is what somebody told.
  var reportingVerbs: Set<String>
  /// What a promise may begin with: "send", "introduce".
  var deedVerbs: Set<String>
  /// Most specific first.
  var patterns: [(text: String, sense: Sense)]
  /// "every", "each".
  var every: Set<String>
  /// "twice", "once".
  var times: [String: Int]
  /// "monthly", in days.
  var cadences: [String: Int]
  /// Titles that stand on a card: "ceo", "manager".
  var titles: Set<String>
  /// Ends of a company's name: "gmbh", "ltd".
  var companyForms: Set<String>
  /// "tel", "mobile": what precedes an address or a number.
  var addressLabels: Set<String>
  /// "met at": what precedes a place on a card line.
  var cardPlaces: Set<String>
}
