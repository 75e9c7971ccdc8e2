// The help of the verbs of every day.
extension HelpText {
  package static let today = Text(
    "Whom to attend to today, and why.",
    """
    Three steps, the best first; each says what it rests on and which principle of
    the method it follows. One step a person, and nothing twice a day. `tend`
    alone shows the same.

      tend
      tend today --all               what can wait, too
      tend done 1                    done: what it means is written down
      tend later 2 fri               again on Friday
      tend skip 3 not my moment      skipped, with a reason if you like
      tend why 3                     the evidence behind it
    """)
  package static let todayAll = "Show what can wait, too."

  package static let log = Text(
    "Write down a conversation, in one line.",
    """
    Say it as you would to a friend: who, how, where, when; then what was
    promised, asked, learned or given. Several things go in one line, with
    semicolons between. Nobody is added without being asked about.

      tend log "coffee with ana and bo; promised ana an intro to chen fri"
      tend log "call with joris yesterday; he praised the audit"
      tend log "mail to lena about the audit"
      tend log "ana needs a designer"
    """)
  package static let logLine = "What happened, as you would tell it."

  package static let card = Text(
    "Put down a new face, and keep, park or let them go.",
    """
    Name first, then whatever the card says, with commas between; a whole
    signature or a vCard can be pasted, and several at once, a line or a block
    each. Whoever is met while an event is on goes with it. Whoever is kept wants
    to be written to within 48 hours. Without words, the faces that wait.

      tend card "Mia Chen, Acme, mia@acme.test, Expo, wants a designer" --keep
      tend met "Bo, Delta, Tuesday breakfast"
      tend card - < signature.txt
      tend card
      tend card mia --keep
    """)
  package static let cardText = "The card in one line, or - to read it from standard input."
  package static let cardKeep = "Keep: they become a contact."
  package static let cardPark = "Park: not now, perhaps later."
  package static let cardLetGo = "Let go."
  package static let cardSameAs = "With --keep: they are this contact, known by name or address."
  package static let cardAnyway = "With --keep: they are another of that name."
  package static let cardWhoIsKept = "--same-as and --anyway say who is kept: give them with --keep."
  package static let cardParked = "List the parked ones."
  package static let cardEvent = "The event they were met at, where it is not the one that is on."

  package static let done = Text(
    "A step is done.",
    """
    Done writes down what it means: a promise is kept, thanks were said, an ask
    was made.

      tend done 1
      tend done ana
    """)
  package static let later = Text(
    "Show a step again on another day.",
    """
      tend later 2 fri
      tend later ana in 3 weeks
      tend later 1                   the next working day
    """)
  package static let skip = Text(
    "Skip a step, with a reason if you like.",
    """
    An answer that is skipped needs none, for good; a rhythm that is skipped is
    not proposed again.

      tend skip 3
      tend skip 3 she is away until May
    """)
  package static let why = Text(
    "The evidence behind a step, or behind how you stand.",
    """
      tend why 3
      tend why joris
    """)
  package static let laterDay = "A day: fri, tomorrow, in 3 weeks, 12 Mar."
  package static let skipReason = "Why, in your words."

  package static let find = Text(
    "Find people.",
    """
    Names by their beginning, nicknames, accents off; then organizations, tags and
    notes. Without words, everybody.

      tend find mul                  Zoë Müller
      tend find verdant
      tend find --tag expo --tier monthly
      tend find --text lisbon
    """)
  package static let findWords = "Beginnings of names, an organization, a tag, a word of a note."
  package static let findTag = "Only those with this tag."
  package static let findTier = "Only those of this tier: A, B, C, or monthly, quarterly, twice a year."
  package static let findText = "Only those of whom a note or a fact says this."
  package static let findLimit = "How many to show."

  package static let show = Text(
    "One person's page.",
    """
    What comes next, what they need, what went between you, what to talk of. All
    of it is yours alone.

      tend show ana
      tend show 2
    """)

  package static let ask = Text(
    "Before an ask: may I, why, and in which words. After it: what came of it.",
    """
    advice, introduction, testimonial, referral, business or a role. Tend says
    whether it has been earned, and holds back what is too early, with a way out.
    Without words: what is earned, open and held back.

      tend ask
      tend ask referral joris
      tend ask business zoë --because "she asked for a quote"
      tend ask business zoë --anyway "we know each other from school"
      tend ask referral joris --made
      tend ask referral joris --yes
      tend ask referral joris --no-but "Tom Vos"
      tend ask business lena --later "1 may"

    Ends with 10 where the answer is *not yet*, and with 11 where one question
    would have to be answered first.
    """)
  package static let askKind = "advice, introduction, testimonial, referral, business or role."
  package static let askWhat = "What for, in your words."
  package static let askBecause = "What they said that opens the door: your word, and no override."
  package static let askAnyway = "Ask past the guard, with a line why if you like."
  package static let askMade = "The ask was made."
  package static let askAnnounced = "You said beforehand that you will ask."
  package static let askOverrides = "Show what became of asking past a guard."
  package static let askYes = "They said yes."
  package static let askNo = "They said no."
  package static let askNoBut = "No, but it leads on to this person."
  package static let askLater = "Not now: ask again on this day."
  package static let askSilence = "No answer came."
  package static let askValue = "What a yes is worth: €4,200."
  package static let valueOfYes = "--value says what a yes is worth: give it with --yes."

  package static func oneOf(_ options: [String]) -> String { "Only one of \(options.joined(separator: ", "))." }
}
