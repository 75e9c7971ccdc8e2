/// Names for a large population: given names as they are shared by many, family names of syllables, so that most whole
/// names are one person's alone.
enum Names {
  static let given = [
    "Maria", "John", "Thomas", "Peter", "Laura", "David", "Michael", "Sofia", "Daniel", "Julia", "Martin", "Elena",
    "Paul", "Sara", "Eva", "Ana", "Lucas", "Jan", "Nina", "Mark", "Ruth", "Simon", "Clara", "Joris", "Lena", "Anna",
    "Mia", "Stefan", "Priya", "Felix", "Ingrid", "Omar", "Andrea", "Yuki", "Marek", "Chloé", "Jürgen", "Aïcha",
    "Andrew", "Zoë", "Ruben", "Søren", "Łukasz", "Meera", "Antonio", "Kofi", "Wei", "Ines", "Tomás", "Oluwaseun",
    "Ángel", "Giulia", "Rune", "Hassan", "Leila", "Anton", "Viktor", "Amara", "Angela", "Noor",
  ]

  private static let starts = [
    "Al", "An", "Bar", "Ber", "Bo", "Ca", "Cor", "Da", "Del", "Er", "Fa", "Fer", "Ga", "Gri", "Ha", "Hol", "Ja", "Ka",
    "Kor", "La", "Lin", "Ma", "Mor", "Na", "Nor", "O", "Pa", "Per", "Ra", "Ri", "Ru", "Sa", "Ser", "Sten", "Ta", "Tor",
    "Va", "Ver", "Wal", "Zi",
  ]
  private static let middles = [
    "", "ba", "de", "di", "ga", "ke", "la", "le", "ma", "mi", "na", "ne", "ra", "ri", "so", "va",
  ]
  private static let ends = [
    "berg", "da", "der", "dez", "ka", "len", "lo", "man", "mann", "nen", "ner", "no", "nova", "quist", "rez", "ro",
    "ruiz",
    "sen", "ski", "son", "stad", "ta", "ton", "va", "ven", "vic", "ward", "witz", "yan", "zi",
  ]

  static func family(_ chance: Chance) -> String {
    starts[chance.below(starts.count)] + middles[chance.below(middles.count)] + middles[chance.below(middles.count)]
      + ends[chance.below(ends.count)]
  }

  static let organizations = [
    "Verdant", "Acme", "Delta", "Northwind", "Contoso", "Alder & Finch", "Harbour Dental", "Lumen", "Kestrel",
    "Orchard",
    "Quarry", "Tessera", "Umber", "Vantage", "Wren",
  ]
  static let titles = [
    "COO", "Head of Finance", "Partner", "Engineer", "Designer", "Director", "Founder", "Controller",
  ]
}
