extension HelpText {
  package static let importing = Text(
    "Bring in people and history from files.",
    """
    Cards (vCard), LinkedIn's archive or its Connections.csv, Google, Outlook and
    Thunderbird tables, any CSV, mailboxes, Maildirs, calendars. What a file is,
    its content says. Nobody is merged who may be somebody else, importing again
    changes nothing, and `tend undo` takes the whole import back.

      tend import Complete_LinkedInDataExport.zip
      tend import contacts.vcf calendar.ics Archive.mbox
      tend import members.csv --dry-run
      tend import members.csv --map "Mobil=phone" --map "Firma=organization"
    """)

  package static let importFiles = "Files, folders or archives; - reads standard input."
  package static let importDryRun = "Show what would happen, and write nothing."
  package static let mapping = "Take a column of an unknown table for a field; repeat as needed."
  package static let takeMapping = "Take the proposed columns without asking."
}
