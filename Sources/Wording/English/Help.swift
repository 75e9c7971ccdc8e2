/// The help texts of the command line: what a command is for, and examples that teach the method by the way.
package enum HelpText {
  package struct Text: Sendable {
    package var abstract: String
    package var discussion: String

    init(_ abstract: String, _ discussion: String = "") { (self.abstract, self.discussion) = (abstract, discussion) }
  }

  package static let version = "0.1.0"

  package static let tend = Text(
    "Tend your network: farming, not hunting.",
    """
    Tend keeps the people you know, what you promised them and what helps them,
    and says each day whom to attend to and why. Without a verb it shows today.

    First day:  tend import Connections.csv      what you have
                tend                             whom to attend to today
                tend log "coffee with ana"       one line after a conversation
                tend ask referral joris          have I earned it?
    """)

  // Groups of verbs.
  package static let everyDay = "Every day"
  package static let people = "People"
  package static let givingAndAsking = "Giving and asking"
  package static let meeting = "Meeting people"
  package static let ownSide = "Your own side"
  package static let keeping = "Files and keeping"

  package static let file = "The network's file. Default: $TEND_FILE, else your data folder."
  package static let json = "Print the answer as JSON."
  package static let who = "A name as you say it, or a number of the last list."
  package static let remove = "Take off instead of adding."
  package static let tags = "One or more tags."

  package static let tag = Text(
    "Put tags on a person.",
    """
    Tags are your own words: a place, a circle, an industry.

      tend tag ana ghent expo
      tend tag ana expo --remove
      tend find --tag ghent
    """)
}
