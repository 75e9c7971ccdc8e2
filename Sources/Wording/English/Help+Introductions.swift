// Bringing two people together.

extension HelpText {
  package static let introduce = Text(
    "Bring two people together, each asked first.",
    """
    Who needs something is asked first, the other once they want it. Then you write
    one letter to both and step back; two weeks later you hear how it went.

      tend introduce ana mia "both restore old houses"
      tend introduce ana mia --asked ana       she got your question
      tend introduce ana mia --agreed ana      she wants it
      tend introduce ana mia --declined mia    then it ends, without a word on why
      tend introduce ana mia --made            the letter went to both
      tend introduce ana mia --met
      tend introduce ana mia --outcome "Mia builds her site"
      tend introduce                           those under way
    """)
  package static let introduceOther = "To whom."
  package static let introduceWhy = "Why they should know each other, as both may read it."
  package static let introduceAsked = "This one was asked."
  package static let introduceAgreed = "This one wants it."
  package static let introduceDeclined = "This one does not want it."
  package static let introduceMade = "The two were introduced."
  package static let introduceAnyway = "Without both asked, or in a pause: they stood before you."
  package static let introduceMet = "The two have met."
  package static let introduceOutcome = "What came of it."
  package static let introduceOff = "It is called off."
}
