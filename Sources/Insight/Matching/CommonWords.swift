/// Words that say nothing of what is needed or offered, folded; English, German and French.
enum CommonWords {
  static func contains(_ word: String) -> Bool { word.utf8.count < 3 && !short.contains(word) || words.contains(word) }

  /// Trades that two letters are enough for.
  private static let short: Set<String> = ["hr", "it", "ai", "pr", "ui", "ux", "vc", "tv"]

  private static let words: Set<String> = Set(
    """
    the and for with who whom that this they them their from into onto about after before some someone somebody
    anyone anybody people person new good great best right next first more most other another any all one two three
    need needs needed want wants wanted look looks looking find finds seek seeks seeking search help helps helping
    offer offers offering get gets got have has had can could would will should may might must her his him our your
    its out off over under between very well really soon now today week month year march april june july
    der die das den dem des und oder mit fur von vom zum zur bei aus nach uber eine einen einem einer eines ein sucht
    suche braucht brauche bietet biete gut gute guten neu neue neuen jemand jemanden leute person personen
    les des une pour avec dans sur par qui que cherche besoin bon bonne nouveau nouvelle
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
