// Evenings and groups, and their help texts.

extension HelpText {
  package static let event = Text(
    "Plan an evening, work it, and see what came of it.",
    """
    An event serves one thing: visibility, credibility, or a partner's business.
    New faces captured while it is on go with it. Afterwards it asks one question:
    would you go again?

      tend event                         those to come, and the last ones
      tend event "Expo, 3 dec, Ghent"    notes one; a past one counts as attended
      tend event expo --going --for visibility --meet "mia, chen wei"
      tend event expo --talked "ana, bo" --present 30
      tend event expo --not-again "all salespeople"
      tend event expo                    its page: whom to meet, what came of it
      tend event mixer --series          all evenings of one name together

    Where several have one name, their day tells them apart: "mixer 8 dec". --on
    moves one that is to come.
    """)
  package static let eventWords = "\"Name, day, place\" of a new one; a name, or a number of the list."
  package static let eventOn = "Its day, and hour: \"3 dec\", \"fri 19:00\"."
  package static let eventAt = "Its place."
  package static let eventName = "Another name."
  package static let eventGroup = "The group whose meeting it is."
  package static let eventCost = "What it costs: 45, \"€45\", \"45 USD\"."
  package static let eventHours = "What it takes, the way there included: 3, 1.5."
  package static let eventShare = "Of those there, so many in 100 are of your target market."
  package static let eventFor = "What it is for: visibility, credibility, or whose business."
  package static let eventMeet = "Whom to meet there: names, with commas between."
  package static let eventNotMeet = "Whom to take off that list."
  package static let eventGoing = "You will go."
  package static let eventNotGoing = "You won't go, or did not."
  package static let eventAttended = "You were there."
  package static let eventTalked = "With whom you talked there: names, with commas between."
  package static let eventPresent = "How many were there besides you."
  package static let eventAgain = "You would go again, with a line why if you like."
  package static let eventNotAgain = "You would not, with a line why if you like."
  package static let eventSeries = "What came of all events of its name, or of its group."
  package static let eventRemove = "Take it off the record; who was met there stays."

  package static let group = Text(
    "Your groups: members, meetings, what you ask of them.",
    """
    Kinds of group: casual, strong-contact, service, professional, online. The
    roster is pasted once: a member a line, a table with a header, or vCards.

      tend group                                 yours, and what kinds are missing
      tend group "BNI Ghent" --kind strong-contact --dues 900 --office treasurer
      tend group bni --roster members.txt --dry-run
      tend group bni --roster - < members.txt
      tend group bni --member ana --office president
      tend group bni --ask "a CFO before the first audit"
      tend group bni --meeting "fri 7:00"        then  tend event bni --talked ...
      tend group bni                             whom to sit beside next
    """)
  package static let groupName = "A group's name, or the beginning of it."
  package static let groupKind = "casual, strong-contact, service, professional or online."
  package static let groupDues = "What a year costs."
  package static let groupOffice = "Your office there; with --member, theirs."
  package static let groupRename = "Another name."
  package static let groupRoster = "Who belongs to it: a file, or - for standard input."
  package static let groupDryRun = "Show what a roster would come to, and write nothing."
  package static let groupMember = "Somebody who belongs to it."
  package static let groupLeft = "You left it; with --member, they did."
  package static let groupRejoined = "You are in it again."
  package static let groupAsk = "What you ask of it this week; empty takes it back."
  package static let groupMeeting = "Its next meeting: \"fri 7:00\"."
  package static let placeOfMeeting = "--at says where a meeting is: give it with --meeting."
  package static let dryRoster = "--dry-run is for a roster: give it with --roster."
  package static let memberAlone =
    "--member is about one person: only --office and --left go with it. Tell the group the rest by itself."
  package static let rosterAlone = "--roster goes by itself, or with --dry-run. Tell the group the rest by itself."
  package static let groupAt = "Where that meeting is."
}
