// Who somebody is to the user, and the help texts of that.

extension HelpText {
  package static let stand = Text(
    "Say how you stand with somebody.",
    """
    Where the records alone can't know, this one answer settles it: the stage, and
    which asks are fine. It is noted as your word, with its date.

      tend stand miriam                    asks
      tend stand miriam business           we have done business
      tend stand miriam work               they know my work
      tend stand miriam met
      tend stand miriam never              never really spoken
      tend stand miriam personal           family and friends: no stage, no asks

    Without a terminal and without an answer it ends with status 11.
    """)
  package static let standing = "never, met, work, business or personal."

  package static let role = Text(
    "Give a person a role, or take it off.",
    """
    Roles: client, former client, prospect, referral partner, connector, mentor,
    colleague, personal. Most people have none. A client opens the door to
    business at any stage.

      tend role joris client
      tend role joris former client
      tend role tom "referral partner" mentor
      tend role tom mentor --remove
    """)
  package static let roles = "One or more roles; none to see them."

  package static let tier = Text(
    "Choose how often to be in touch.",
    """
    A rhythm is nothing but that: it says when, never how much somebody matters. A
    is monthly, B quarterly, C twice a year.

      tend tier ana quarterly
      tend tier ana A
      tend tier ana "every 6 weeks" --longest "10 weeks"
      tend tier ana none                   at rest, and not proposed again
      tend tier ana                        what it is
    """)
  package static let cadence = "A, B, C, monthly, quarterly, \"twice a year\", \"every 6 weeks\" or none."
  package static let longest = "How long is still well, for this person alone."

  package static let pause = Text(
    "Leave somebody in peace, or keep to their pace.",
    """
    In a pause nothing is proposed. No reason is asked and none is kept.

      tend pause ana until may
      tend pause ana                       until you end it
      tend pause ana --end

    Their pace for being asked, without a pause:

      tend pause ana --ask-again may       she said: ask me again in May
      tend pause ana --asks-per-year 2
      tend pause ana --never-ask           never for anything
      tend pause ana --ask-freely          takes these three back
    """)
  package static let until = "The day it ends: \"until may\", fri, \"in 3 weeks\". Without one you end it."
  package static let endPause = "End the pause."
  package static let askAgain = "The day they named: no ask before it."
  package static let asksPerYear = "At most so many asks a year."
  package static let neverAsk = "Never ask this person for anything."
  package static let askFreely = "No date, no limit, no never."

  package static let note = Text(
    "Keep a note about somebody, or read them.",
    """
    Only you read it, and no rule does. What helps you to help them is better
    logged:  tend log "ana needs a designer"

      tend note ana "runs the half marathon in May"
      tend note ana                                    all of them, newest first
    """)
  package static let noteText = "The note. Without one, those there are are shown."
  package static let noteLimit = "Show at most so many."

  package static let add = Text(
    "Add somebody by hand.",
    """
    From this day on everything between you is on record. Somebody you have known
    longer: say so with  tend stand.

      tend add "Ana Ruiz"
      tend add "Ana Ruiz" --mail ana@verdant.test --org Verdant --title COO
      tend add "Mia Chen" --tag expo --phone "+32 2 555 01 23"

    Somebody of that name, or with that address, is never doubled silently: say
    --anyway when it is another.
    """)
  package static let newName = "The name, as it is said."
  package static let addAnyway = "It is another person of the same name."
  package static let tag1 = "A tag. May be given several times."

  package static let edit = Text(
    "Change what a card says.",
    """
    Only what you name changes; all else on the card stays as it came. A new
    organization or title is a new job: the old one stays, with its end.

      tend edit ana --mail ana@new.test --title CEO
      tend edit ana --org Delta --title CFO
      tend edit ana --title "Chief Operating Officer" --correct
      tend edit ana --left
      tend edit ana --remove-mail ana@old.test
      tend edit ana --birthday "6 oct" --address "Kouter 1, 9000 Ghent, Belgium"
    """)
  package static let name = "The name, as it is said."
  package static let nickname = "What friends say."
  package static let mail = "A mail address; it becomes the preferred one."
  package static let phone = "A telephone number; it becomes the preferred one."
  package static let profile = "A profile: linkedin.com/in/ana-ruiz"
  package static let website = "A website."
  package static let handle = "A name at a service: skype:ana.ruiz"
  package static let label = "What the new addresses are: work, home."
  package static let organization = "The organization."
  package static let title = "The title there."
  package static let correct = "Set the position right in place: a slip, not a new job."
  package static let left = "They left, and nothing new is known."
  package static let birthday = "\"6 oct 1987\", \"6 oct\""
  package static let address = "\"Kouter 1, 9000 Ghent, Belgium\""
  package static let removeMail = "A mail address to take off."
  package static let removePhone = "A number to take off."
  package static let removeProfile = "A profile to take off."
  package static let removeBirthday = "Take the birthday off."
  package static let removeAddress = "Take the postal address off."

  package static let removePerson = Text(
    "Take somebody out of the network.",
    """
    With all that is known of them. Exchanges with others in them stay with the
    others. tend undo brings everything back.

      tend remove "bo maartens"            says what goes, and asks
      tend remove "bo maartens" --yes
    """)
  package static let removeYes = "Do it without asking."
}
