// The user's own side, the rules, and the shell.

extension HelpText {
  package static let me = Text(
    "Your own side: who you are, what you look for and offer.",
    """
    Without a word it shows what is there, and what is still missing. The one
    sentence goes into every referral ask.

      tend me name "Ida Peeters"
      tend me mail ida@peeters.test
      tend me sentence "finance leads before their first audit"
      tend me offering audits --must "Who decides?" --must "By when?"
      tend me offering audits --remove
      tend me goals "ten audits a year"    also interests, networks, skills
      tend me region BE                    for telephone numbers without a country
    """)
  package static let mePart =
    "name, mail, phone, profile, sentence, offering, goals, accomplishments, interests, networks, skills or region."
  package static let meText = "What it is."
  package static let must = "A question that must be answered before a pitch; at most three."

  package static let rules = Text(
    "Show and change the numbers of the method, the questions and the letters.",
    """
    On a terminal it opens them as method.yaml in $VISUAL or $EDITOR, checks what
    you wrote, says how many standings would change, and asks. A line taken out
    goes back to its default.

      tend rules
      tend rules --show                    what differs from the defaults
      tend rules --preset consultant       also job-seeker, chapter-member, partner
      tend rules > method.yaml             the whole file
      tend rules --from method.yaml        read one, without a terminal
      tend rules --defaults
      tend rules questions                 what to ask people, as questions.yaml
      tend rules templates                 drafts of letters, as templates.yaml
    """)
  package static let rulesShow = "Show what differs from the defaults."
  package static let preset = "Rules made for a way of life: job-seeker, consultant, chapter-member, partner."
  package static let rulesFrom = "Read from this file; - reads what is piped in."
  package static let rulesDefaults = "Go back to the defaults."
  package static let rulesDryRun = "Say what would change, and change nothing."

  package static let completions = Text(
    "Print what lets your shell complete tend.",
    """
      tend completions bash > ~/.local/share/bash-completion/completions/tend
      tend completions zsh > ~/.zfunc/_tend
      tend completions fish > ~/.config/fish/completions/tend.fish
    """)
  package static let shell = "bash, zsh or fish."
}
