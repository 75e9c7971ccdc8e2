extension HelpText {
  package static let history = Text(
    "Show what was done, newest first.",
    """
    Every change is an act with a number of its own, which it keeps. An act that
    was undone stays, marked.

      tend history
      tend history ana --limit 50
    """)
  package static let historyLimit = "How many acts to show."
  package static let historyWho = "Only what was done about this person: a name, or a number of the last list."

  package static let undo = Text(
    "Take back what was done.",
    """
    Without a number, the newest act that still holds. Undo it again by the number
    that undoing it had: nothing is lost by trying. Where later acts rest on the
    one you mean, they are named, and undone with it if you say so.

      tend undo
      tend undo 12
      tend undo 12 --with-later
    """)
  package static let undoNumber = "The act's number in tend history."
  package static let undoLast = "The newest act that holds; the same as no number."
  package static let undoWithLater = "Undo the later acts that rest on it as well."

  package static let backup = Text(
    "Copy the network to a file of its own, and check the copy.",
    """
    Other programs may write meanwhile. A file that is there already is never
    written over.

      tend backup
      tend backup /media/stick/network.db
    """)
  package static let backupPath = "A file, or a folder to put it in. Default: backups in your data folder."

  package static let restore = Text(
    "Put a backup in the network's place.",
    """
    The backup is checked first. The present network is kept beside it under
    another name, never deleted.

      tend restore network-2026-11-26-100000.db
    """)
  package static let restorePath = "A file that tend backup made."
  package static let yes = "Do not ask."

  package static let doctor = Text(
    "Look the whole network through, and say what is wrong.",
    """
    Checks every page of the file, every reference, the journal, and everything
    that is concluded from the rest. What is concluded can be made anew; what was
    entered and is damaged comes back from a backup alone. Ends with 74 where
    damage remains.

      tend doctor
      tend doctor --repair
    """)
  package static let doctorRepair = "Make anew what is concluded wrongly."

  package static let export = Text(
    "Write the network to a file, for other programs or for keeping.",
    """
    Cards go back as they came, with only what you changed rewritten, and never
    hold your notes or how often you keep in touch. The table opens in any
    spreadsheet. JSON holds everything: tend import reads it into an empty network
    and gives the same again. Its schema is docs/export.schema.json. A file that is
    there already is replaced with --force alone.

      tend export people.vcf
      tend export --csv people.csv
      tend export --json everything.json
      tend export --vcard - | less
    """)
  package static let exportPath = "A file; - for standard output. Default: a file with today's date, or the pipe."
  package static let exportOneForm = "Choose one of --vcard, --csv and --json."
  package static let exportVCard =
    "Cards (vCard), one for each person. The default, unless the file's name ends otherwise."
  package static let exportCSV = "A table (CSV) in the columns that Google reads."
  package static let exportJSON = "Everything, to be read back."
  package static let exportForce = "Replace the file if it is there; through a link, the file that it leads to."
  package static let exportVersion =
    "The version of cards that are made anew: 3 or 4. A card that came in keeps its own."
}
