/// Words that say nothing of what is needed or offered, folded; English, German and French.
enum CommonWords {
  /// The word is no term: one that every text has, a number, or too short where it is no trade.
  static func contains(_ word: TypedWord) -> Bool {
    let letters = word.folded.utf8
    if letters.count < 2 || letters.allSatisfy({ $0 >= 48 && $0 <= 57 }) { return true }
    if letters.count == 2 { return !word.isAcronym && !trades.contains(word.folded) }
    return all.contains(word.folded)
  }

  /// Trades that two letters are enough for, however they are written.
  private static let trades: Set<String> = ["hr", "ai", "pr", "ui", "ux", "vc", "tv", "qa", "vr"]

  static let all = words(
    """
    the and for with who whom whose that this these those they them their theirs from into onto upon about after before
    not but yet nor are was were been being does did done doing than then there here where when which what why how also
    just only still even much many few lot lots bit some someone somebody something any anyone anybody anything
    one two three several every each own same both such too very really quite rather almost again
    all another other others else more most less least next first last new newest good better best great nice right
    big bigger large small little long short high low able possible available suitable
    need needs needed needing want wants wanted wanting look looks looked looking find finds finding found seek seeks
    seeking search searches searching like likes liked love loves would could should will shall may might must can cannot
    help helps helped helping offer offers offered offering get gets getting got give gives giving given gave take takes
    taking taken took make makes making made know knows knowing known knew meet meets met come comes coming
    has have had having let lets put puts say says said tell tells told think thinks thought try tries trying tried
    her hers him his she you your yours our ours its ourselves themselves himself herself
    out off over under between around through during while without within because until since per via etc
    for off well soon now today tomorrow yesterday asap urgent urgently please thanks thank
    day days week weeks weekend month months year years hour hours minute minutes time times spring summer autumn winter
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    people person persons man men woman women guy guys folks friend friends everyone everybody nobody
    thing things stuff kind kinds sort sorts type types way ways
    learn learns speak start starts build builds change changes improve run runs use uses set hire hires buy buys sell
    sells manage manages introduce introduces connect connects recommend recommends advise advises plan plans
    der die das den dem des und oder aber mit fur von vom zum zur bei aus nach uber unter vor durch ohne gegen wegen
    ein eine einen einem einer eines kein keine keinen ich sie wir ihr ihre ihren ihrem ihrer sein seine seinen seiner
    mein meine unser unsere euch uns mich mir dir sich man ist sind war waren wird werden wurde hat haben hatte
    kann konnen muss mussen soll sollen will wollen mochte mochten wurden nicht auch nur noch schon sehr mehr viel viele
    als wie wenn dass weil fur gut gute guten guter gutes neu neue neuen neuer neues beste besten bester gross grosse
    grossen klein kleine kleinen jemand jemanden jemandem leute person personen mensch menschen
    sucht suche suchen gesucht braucht brauche brauchen benotigt benotigen bietet biete bieten kennt kenne kennen
    findet finden hilft helfen heute morgen bald jetzt tag tage woche wochen monat monate jahr jahre
    les des une aux pour avec dans sur par sans sous vers chez entre que qui quoi dont est sont ete etre avoir ont avait
    elle elles lui leur leurs nous vous son ses mon mes ton tes notre votre ces cet cette quelqu quelqu'un quelquun
    quelque quelques besoin cherche cherchent chercher recherche recherchent trouver trouve aider aide offre offrent offrir
    propose proposent connait connaitre faire fait peut veut voudrait aimerait bon bonne bons bonnes meilleur meilleure
    nouveau nouvelle nouveaux nouvelles grand grande petit petite tres plus moins bien aussi aujourdhui encore deja
    personne personnes gens homme femme jour jours semaine semaines mois annee annees bientot maintenant
    """)

  /// Terms of which one alone joins nobody: half of all needs and offers have one, and so have most titles.
  static let weak = Set(
    words(
      """
      company companies business businesses firm firms enterprise organisation organization startup startups
      client clients customer customers supplier suppliers employee employees employer staff team teams colleague
      colleagues member members membership group groups user users
      project projects work works working worked worker workers job jobs role roles position positions career task tasks
      service services support product products solution solutions quality idea ideas
      expert experts expertise specialist specialists professional professionals professionally freelancer freelancers
      freelance consultant consultants consulting consultancy adviser advisers advisor advisors advice advising
      advisory agency agencies agent agents provider providers helper helpers
      manager managers managing management managerial director directors head heads chief officer officers lead
      leads leader leaders leadership senior junior vice president partner partners partnership owner owners founder
      founders cofounder assistant assistants assistance associate associates coordinator executive executives
      introduction introductions intro intros introducing connection connections connecting contact
      contacts referral referrals reference references recommendation recommendations network networks
      networking
      experience experienced experiences knowledge skill skills
      starting running using hiring buying selling planning planner planners setup
      local regional national international global worldwide online digital modern special specialised specialized
      general private independent cheap affordable reliable experienced
      city town country area region place
      firma firmen unternehmen betrieb projekt projekte kunde kunden kundin kundinnen berater beraterin beratung beraten
      leiter leiterin leitung geschaftsfuhrer geschaftsfuhrerin chef chefin experte experten expertin fachmann fachfrau
      fachleute spezialist spezialisten spezialistin hilfe arbeit arbeiten stelle stellen kontakt kontakte erfahrung
      dienstleistung dienstleistungen mitarbeiter mitarbeiterin partnerin kollege kollegin stadt selbstandig
      unterstutzung
      entreprise entreprises societe societes projet projets conseil conseils conseiller conseillere consultante experte
      directeur directrice responsable chef equipe travail travailler emploi independant independante
      specialiste specialistes aide assistante service ville local locale
      """
    ).map(Stem.of))

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
