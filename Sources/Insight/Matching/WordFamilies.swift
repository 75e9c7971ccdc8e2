/// Words that the rules for endings would join with others, or part from their own.
enum WordFamilies {
  static func stem(of word: String) -> String? { stems[word] }

  /// A family a line, its stem first; the stem is a word of it where it stands there a second time.
  private static let stems: [String: String] = {
    var stems: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words.dropFirst() { stems[word] = words[0] }
    }
    return stems
  }()

  private static let text = """
    law law laws lawyer lawyers legal legally attorney attorneys solicitor solicitors
    accountan accountant accountants accounting accountancy
    account account accounts
    analy analyst analysts analysis analyses analytic analytics analytical analyse analyser analysing analyze analyzer analyzing
    art art arts artist artists artistic
    act act acts acting actor actors actress actresses
    scienc science sciences scientist scientists scientific
    fotograf photo photos foto fotos
    web web website websites webpage webpages webseite webseiten
    surg surgeon surgeons surgical
    medic medicine medicines
    dent dental
    rent rental rentals
    speak speech speeches speaker speakers speaking
    don donor donors
    use use uses user users used using usage
    ship shipment shipments
    translat translation translations translate translates translated translating translator translators
    movie movie movies
    cookie cookie cookies
    news news
    generation generation generations
    general general generalist generalists
    organiz organization organizations organisation organisations organize organise organizer organisers organiser organizers
    organic organic organics
    produc production productions producer producers produce produced producing
    foundation foundation foundations
    formation formation formations formateur formateurs formatrice formatrices
    hospitality hospitality
    hospital hospital hospitals
    police police
    county county
    classic classic classics classical
    nursery nursery nurseries
    pressure pressure pressures
    physician physician physicians
    letter letter letters
    banner banner banners
    dinner dinner dinners
    officer officer officers
    garden garden gardens
    screen screen screens
    listen listen listens listener listeners listening
    mission mission missions
    cater cater caters
    carpent carpenter carpenters carpentry
    statistic statistic statistics statistical statistician statisticians
    university university universities
    avocat avocat avocats avocate avocates
    arzt arzt arzte arztin arztinnen
    anwalt anwalt anwalte anwaltin anwaltinnen rechtsanwalt rechtsanwalte rechtsanwaltin rechtsanwaltinnen
    kurs kurs kurse kursen
    """
}
