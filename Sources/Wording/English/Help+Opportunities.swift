// Possible business.

extension HelpText {
  package static let opportunity = Text(
    "Note possible business, and bring it to its end.",
    """
    From the first interest to won or lost. The must-questions of your offering are
    answered by listening; all answered, it is qualified. No fit is no shame: whom
    do you know who fits better?

      tend opportunity zoë "the spring audit" --offering audits
      tend opportunity zoë --answer "she decides" --answer "by March"
      tend opportunity zoë --proposed --value 14200
      tend opportunity zoë --won
      tend opportunity bo --kind role "head of finance" --from "Tom Vos"
      tend opportunity                     all that are open
    """)
  package static let opportunityWhat = "What it is about."
  package static let opportunityKind = "business, role or funds."
  package static let opportunityOffering = "Which of your offerings it would be."
  package static let opportunityAnswer = "Their answer to the next must-question; may be said again."
  package static let opportunityFrom = "Where it came from, if the records don't know."
  package static let opportunityQualified = "It fits, and they want to go on."
  package static let opportunityProposed = "You made an offer."
  package static let opportunityWon = "It was won."
  package static let opportunityLost = "It was lost, or is no fit."
}
