import Domain
import Testing

@testable import Insight

struct StemTests {
  /// Each line a family: all of its words are one.
  private static let families = [
    "design designs designer designers designing designed Designerin Designerinnen",
    "develop developer developers development developing",
    "photographer photographers photography photograph photos photographe photographie Fotograf Fotos",
    "accountant accountants accounting accountancy",
    "translate translator translators translation translations translating",
    "illustrator illustration illustrate illustrating illustrations",
    "lawyer law laws legal attorneys solicitor",
    "tax taxes taxation",
    "market marketing markets",
    "party parties",
    "policy policies",
    "company companies",
    "engineer engineers engineering",
    "garden gardener gardening gardens",
    "programming programmer programmers program programs",
    "code coder coding coders codes",
    "bake baker bakery baking bakers",
    "wine wines winery",
    "invest investor investors investment investments investing",
    "insure insurance insurer insurances insuring",
    "manufacture manufacturer manufacturing manufacturers",
    "deliver delivery deliveries delivering",
    "finance financial financing finances",
    "analyst analysis analytics analyse analyzing",
    "electrician electric electrical electricity",
    "musician music musical musicians",
    "scientist science scientific",
    "economist economics economy economic",
    "strategy strategist strategic strategies",
    "therapist therapy therapies therapists",
    "dentist dental dentists dentistry",
    "journalist journal journalism",
    "architect architects architecture architectural architecte",
    "recruiter recruitment recruiting recruit",
    "educator education educational educate",
    "negotiator negotiation negotiate negotiating",
    "creator creative creation create creating",
    "writer writing write writers",
    "driver driving drive",
    "mover moving move",
    "speaker speech speaking speak",
    "planner planning",
    "venture ventures",
    "rent rental renting rents",
    "website web websites",
    "donor donate donation donors",
    "logistics Logistik Logistiker logistic",
    "tourism tourist tour",
    "carpenter carpentry",
    "security secure",
    "caterer catering",
    "historian history historical",
    "technician technical Technik Technikerin",
    "graphic Graphiste graphisme graphique graphics Grafik Grafikerin",
    "Übersetzer Übersetzerin Übersetzung Übersetzungen übersetzen",
    "Steuerberater Steuerberaterin Steuerberatung",
    "Buchhalter Buchhaltung Buchhalterin",
    "Fotograf Fotografin Fotografie fotografieren Fotografen",
    "Anwalt Anwältin Rechtsanwalt Anwälte",
    "Arzt Ärztin Ärzte",
    "Architekt Architektin Architekten Architektur",
    "Informatik Informatiker Informatikerin informatique informaticien",
    "Programmierer Programmierung programmieren",
    "Entwickler Entwicklerin Entwicklung",
    "Drucker Druckerei",
    "Grafiker Grafikerin Grafik",
    "Journalist Journalistin Journalisten",
    "Investor Investoren",
    "Kurs Kurse",
    "Wohnung Wohnungen",
    "traducteur traductrice traduction traductions",
    "avocat avocate avocats",
    "comptable comptables comptabilité",
    "développeur développement développeuse",
    "cuisinier cuisinière cuisine",
    "rédacteur rédactrice rédaction",
    "coiffeur coiffeuse coiffure",
    "pharmacien pharmacie pharmacist pharmacy",
    "immobilier immobilière",
    "formateur formation formations formatrice",
    "boulanger boulangère boulangerie",
  ]

  @Test(arguments: families)
  func `words of one family are one`(_ line: String) {
    let stems = line.split(separator: " ").map { Stem.of(Folding.tokens(String($0))[0]) }
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test(arguments: [
    ("party", "part"), ("party", "partner"), ("parties", "parts"), ("general", "generation"), ("policy", "police"),
    ("station", "state"), ("mission", "missing"), ("passion", "passive"), ("mention", "mental"), ("portal", "port"),
    ("organ", "organization"), ("organic", "organization"), ("engine", "engineer"), ("care", "career"),
    ("care", "cars"), ("wine", "winner"), ("wine", "windows"), ("accountant", "accounts"), ("production", "product"),
    ("hospital", "hospitality"), ("foundation", "founder"), ("class", "classic"), ("county", "count"),
    ("university", "universe"), ("community", "communication"), ("state", "statistics"), ("letter", "letting"),
    ("nurse", "nursery"), ("press", "pressure"), ("office", "officer"), ("plant", "planning"), ("paint", "pain"),
    ("logo", "logistics"), ("port", "portrait"), ("heat", "translate"), ("lease", "least"), ("model", "modern"),
    ("contact", "contract"), ("hotel", "hot"), ("bank", "banner"), ("boat", "boot"),
    ("art", "artery"), ("train", "trail"), ("form", "formation"), ("physics", "physician"), ("math", "mat"),
    ("Wohnung", "Wagen"), ("Steuer", "Steuerberater"), ("avocat", "avocado"), ("Kurs", "Kursaal"),
  ])
  func `words that only look alike stay apart`(_ one: String, _ other: String) {
    let stems = [one, other].map { Stem.of(Folding.tokens($0)[0]) }
    #expect(stems[0] != stems[1], "\(stems)")
  }

  @Test func `no word is cut to nothing`() {
    for ending in ["s", "ing", "ation", "er", "ung", "ies", "eering", "es", "ed", "y", "e", "a", "", "東京", "ß"] {
      #expect(Stem.of(ending).isEmpty == ending.isEmpty)
    }
  }
}
