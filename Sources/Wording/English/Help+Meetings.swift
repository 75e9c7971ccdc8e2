// Meetings of two, from the invitation to what was learned.

extension HelpText {
  package static let invite = Text(
    "Invite somebody to a meeting of two, and agree when.",
    """
    An invitation says why. Without a purpose Tend suggests one that is about
    them, and drafts the letter; nothing is written until it was sent. Without
    words: what is agreed, and what waits for a date.

      tend invite ana
      tend invite ana "to hear how Lisbon goes" --sent
      tend invite ana --on "thu 12:30" --at filtro    she said yes
      tend invite ana --on "4 dec 16:00"              moved
      tend invite ana --they --on "fri noon"          she invited you
      tend invite ana --off                           called off

    Ends with 10 where the answer is *not yet*. Then:  tend prep ana
    """)
  package static let invitePurpose = "Why you want to meet, as the invitation says it."
  package static let inviteOn = "When you meet: \"thu 12:30\", \"tomorrow 4pm\", \"3 dec at 16\", \"fri noon\"."
  package static let inviteAt = "Where."
  package static let inviteSent = "The invitation was sent."
  package static let inviteThey = "They invited you."
  package static let inviteAnyway = "Invite past the guard, with a line why if you like."
  package static let inviteOff = "The meeting is called off."
  package static let offAlone = "--off stands alone: what is called off has no time and no purpose."

  package static let prep = Text(
    "One page before a meeting of two.",
    """
    What to bring, what they need and who has it, their side and yours, three
    questions that fit, and what to leave at home. It also works without a
    meeting.

      tend prep ana
      tend prep 1

    The questions are yours to change:  tend rules questions
    """)

  package static let debrief = Text(
    "Say in two lines what a meeting of two came to.",
    """
    What has no subject is about them: "needs a designer". What you promised is
    yours, "she promised two names" is hers. Next with a time is agreed; a day or
    a span makes it yours to propose a date by then. At a terminal without words
    it asks twice.

      tend debrief ana "needs a designer; likes sailing; promised the deck fri"
      tend debrief ana "next 14 jan 12:30 at filtro"
      tend debrief ana "she knows people in Lisbon; next in 3 weeks"
      tend debrief ana --on tue "works on a book"
    """)
  package static let debriefText = "What was learned, what was promised, and when next."
  package static let debriefOn = "When you met, if not at the agreed time or today."

  package static let rulesWhat = "questions or templates; nothing for the numbers."
  package static let presetOfNumbers = "--preset goes with the numbers alone."
}
