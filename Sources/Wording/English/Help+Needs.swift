// What people need, and its help text.

extension HelpText {
  package static let needs = Text(
    "What people need, and who in your network has it.",
    """
    Help first: a need that was logged is compared with what others offer, know
    and do, where they work, and where they are. What you can do something about
    stands first. The numbers mean the person in need. What is met, or nobody
    needs any more, is closed with --met.

      tend needs
      tend needs 1 --met
      tend needs ana designer --met
      tend log "ana needs a designer"    says at once who has that
      tend log "mia offers web design"   and who needs it
      tend show 1
    """)
  package static let needWho = "whose need it is"
  package static let needWords = "a word of the one you mean, where there are several"
  package static let needMet = "it is met, or needed no more"
}
