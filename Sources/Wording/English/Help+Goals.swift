// Goals and what is done for them in public.

extension HelpText {
  package static let goal = Text(
    "Write a goal down, and see how far it has come.",
    """
    A goal has a measure, a number and a date. Results: clients, revenue, role,
    funds. Activities: one-to-ones, events, posts, new-faces, help, asks. A target
    market narrows whom it counts.

      tend goal clients 10 "ten audits" --by "31 dec" --industry manufacturing
      tend goal revenue 40000 --by "31 mar"
      tend goal role "head of finance" --by "1 jun"
      tend goal one-to-ones 24 --by "31 dec" --from "1 oct"
      tend goal                            all of them
      tend goal audits                     one of them
      tend goal audits 12 --by "31 jan"    change it
      tend goal audits --won               and tell those who helped

    What you do counts by itself where it fits; --goal audits on log, ask, give,
    got, event, invite, introduce, opportunity and post says what it was for.
    """)
  package static let goalWhat = "A measure for a new goal, or a word of one's name."
  package static let goalNumber = "How many, or how much."
  package static let goalName = "What you call it."
  package static let goalBy = "Its last day: \"31 dec\", \"in 3 months\"."
  package static let goalFrom = "Its first day, if not today."
  package static let goalWon = "It was won."
  package static let goalDropped = "You pursue it no longer."
  package static let forGoal = "The goal it is for."
  package static let marketIndustry = "An industry of the target market; may be said again."
  package static let marketRole = "A role, as in titles: CFO; may be said again."
  package static let marketPlace = "A city, region or country; may be said again."
  package static let marketTag = "A tag; may be said again."
  package static let marketEveryone = "No target market."

  package static let post = Text(
    "Note a post, a comment or a talk.",
    """
    Being useful in public is work on the network too.

      tend post "what a first audit asks" --at LinkedIn
      tend post "leases" --kind talk --at Expo --on "12 nov" --goal audits
      tend post                            the last ones
    """)
  package static let postWhat = "What it was about."
  package static let postKind = "post, comment or talk."
  package static let postAt = "Where: a site, a stage."
  package static let postOn = "When it was, if not today."
}
