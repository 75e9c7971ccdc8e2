/// The words that the ends of mails are made of. They come in the sender's language, whatever the user's is, so that all
/// of them are known at once; folded, as `Folding` writes them.
enum SignatureWords {
  /// "Best regards", "Mit freundlichen Grüßen": what stands above the name.
  static let closings: Set<String> = [
    "regards", "best regards", "kind regards", "kindest regards", "warm regards", "warmest regards", "many regards",
    "with best regards", "with kind regards", "with warm regards", "best", "all the best", "all best", "best wishes",
    "with best wishes", "warm wishes", "warmly", "cheers", "thanks", "thanks again", "many thanks", "thank you",
    "thanks and regards", "thanks best regards", "kind wishes", "sincerely", "yours sincerely", "sincerely yours",
    "yours faithfully", "yours truly", "yours", "cordially", "respectfully", "talk soon", "speak soon", "see you",
    "looking forward", "br", "kr", "rgds",
    "mit freundlichen grussen", "mit freundlichen gruessen", "mit freundlichem gruss", "freundliche grusse",
    "freundliche gruesse", "mit besten grussen", "mit besten gruessen", "beste grusse", "beste gruesse",
    "viele grusse", "viele gruesse", "liebe grusse", "liebe gruesse", "herzliche grusse", "herzliche gruesse",
    "mit herzlichen grussen", "schone grusse", "schoene gruesse", "freundlich grusst", "gruss", "grusse",
    "hochachtungsvoll", "danke", "vielen dank", "besten dank", "mfg", "lg", "vg", "bg",
    "cordialement", "bien cordialement", "tres cordialement", "bien a vous", "bien a toi", "amicalement", "merci",
    "salutations", "meilleures salutations", "sinceres salutations", "salutations distinguees", "cdt",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "groet",
    "groeten", "groetjes", "beste groeten", "hartelijke groet", "hartelijke groeten", "met hartelijke groet",
    "hoogachtend", "bedankt", "dank", "mvg",
    "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente", "gracias",
    "saluti", "cordiali saluti", "distinti saluti", "un caro saluto", "grazie",
  ]

  /// Beginnings of lines that a telephone or a mail program wrote.
  static let devices = [
    "sent from my", "sent with", "sent via", "get outlook for", "von meinem", "gesendet von", "gesendet mit",
    "envoye de mon", "envoye depuis", "verzonden vanaf", "verstuurd vanaf", "enviado desde", "inviato da",
  ]

  /// Parts of the small print below a name: nothing that is of the person.
  static let smallPrint = [
    "confidential", "privileged", "intended recipient", "intended only", "intended solely", "named recipient",
    "named addressee", "notify the sender", "unauthorised", "unauthorized", "disclaimer", "virus", "before printing",
    "before you print", "the environment", "privacy policy", "unsubscribe", "vertraulich", "rechtlich geschutz",
    "irrtumlich erhalten", "richtige adressat", "unbefugt", "informieren sie bitte sofort", "umwelt",
    "datenschutz", "confidentiel", "destinataire", "environnement", "vertrouwelijk", "geadresseerde", "milieu",
    "uitsluitend bestemd", "confidencial", "destinatario", "riservatezza",
  ]

  /// Beginnings of lines by which companies say who they are before the law.
  static let registry = [
    "registered in", "registered office", "registered number", "company no", "company number", "company reg",
    "incorporated in", "vat", "reg no", "managing directors", "sitz der", "sitz", "registergericht", "amtsgericht",
    "handelsregister", "hrb", "hra", "geschaftsfuhrer", "geschaftsfuhrung", "vorstand", "aufsichtsrat",
    "vorsitzender", "vorsitzende", "ust id", "ustid", "ust", "steuernummer", "st nr", "siret", "siren", "rcs", "tva",
    "btw", "kvk", "rpr", "ondernemingsnummer", "iban", "bic",
  ]

  /// Titles beyond those of the user's language.
  static let titles: Set<String> = [
    "leiter", "leiterin", "leitung", "geschaftsfuhrer", "geschaftsfuhrerin", "geschaftsfuhrender", "inhaber",
    "inhaberin", "vorstand", "direktor", "direktorin", "berater", "beraterin", "prokurist", "prokuristin",
    "teamleiter", "teamleiterin", "vertriebsleiter", "vertriebsleiterin", "abteilungsleiter", "referent", "referentin",
    "rechtsanwalt", "rechtsanwaltin", "steuerberater", "steuerberaterin", "architektin", "ingenieur", "ingenieurin",
    "entwickler", "entwicklerin", "sachbearbeiter", "sachbearbeiterin", "assistentin", "grunder", "grunderin",
    "directeur", "directrice", "gerant", "gerante", "responsable", "charge", "chargee", "avocat", "avocate",
    "conseiller", "conseillere", "fondateur", "fondatrice", "zaakvoerder", "bestuurder", "directrice", "adviseur",
    "vennoot", "oprichter", "medewerker", "verantwoordelijke", "advocaat", "boekhouder", "director", "directora",
    "gerente", "socio", "abogado", "abogada", "consulente", "responsabile", "titolare", "amministratore",
    "counsel", "notary", "dean", "surgeon", "therapist", "psychologist", "photographer", "planner", "agent",
  ]

  /// Ends of the names of companies and houses beyond those of the user's language.
  static let companyForms: Set<String> = [
    "ev", "eg", "mbh", "ohg", "gbr", "partg", "cvba", "vzw", "asbl", "sprl", "foundation", "stiftung", "association",
    "verein", "institute", "institut", "college", "ministry", "hospital", "clinic", "museum", "solutions", "services",
    "systems", "technologies", "software", "ventures", "capital", "media", "associates", "architects",
  ]

  /// Degrees that follow a name behind a comma.
  static let degrees: Set<String> = [
    "mba", "phd", "md", "jd", "cpa", "cfa", "pmp", "msc", "bsc", "ma", "ba", "llm", "llb", "pe", "cfp", "esq", "jr",
    "sr", "frics", "mrics", "fca", "aca", "acca", "rn", "dds", "edd", "mph", "meng", "beng",
  ]

  /// What stands before a number or an address.
  static let addressLabels: Set<String> = [
    "t", "m", "p", "e", "w", "f", "tel", "telefon", "telephone", "téléphone", "telefoon", "fon", "phone", "mobile",
    "mobil", "mobiel", "mob", "handy", "gsm", "cell", "cellphone", "port", "portable", "direct", "direkt", "office",
    "fax", "telefax", "mail", "email", "e-mail", "web", "website", "internet", "homepage", "www", "linkedin", "xing",
    "skype", "whatsapp", "twitter", "x", "instagram", "d", "o", "c",
  ]

  /// Mailboxes of a house and of nobody in particular.
  static let sharedMailboxes: Set<String> = [
    "info", "office", "contact", "kontakt", "hello", "hallo", "sales", "mail", "post", "support", "team", "admin",
    "service", "reception", "welcome", "bonjour", "enquiries", "vertrieb",
  ]

  /// Countries as they stand alone under an address.
  static let countries: Set<String> = [
    "germany", "deutschland", "belgium", "belgie", "belgique", "belgien", "netherlands", "the netherlands", "nederland",
    "france", "frankreich", "luxembourg", "luxemburg", "austria", "osterreich", "switzerland", "schweiz", "suisse",
    "united kingdom", "uk", "england", "scotland", "wales", "ireland", "spain", "espana", "portugal", "italy", "italia",
    "denmark", "danmark", "sweden", "sverige", "norway", "norge", "finland", "suomi", "poland", "polska", "czechia",
    "czech republic", "hungary", "greece", "turkey", "united states", "usa", "us", "canada", "mexico", "brazil",
    "argentina", "india", "china", "japan", "singapore", "australia", "new zealand", "south africa", "israel",
    "united arab emirates", "uae",
  ]
}
