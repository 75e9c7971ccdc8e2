/// What is left of a folded word without the endings that make one word of another, so that *design*, *designs*, *designer*
/// and *Designerin* are one. English, German and French together: a text does not say in which it is.
///
/// One ending goes, the longest that leaves enough of the word; what a rule would join or part wrongly stands in
/// `WordFamilies`.
enum Stem {
  static func of(_ word: String) -> String {
    if let family = WordFamilies.stem(of: word) { return family }
    let one = singular(word)
    if let family = WordFamilies.stem(of: one) { return family }
    return written(stripped(one))
  }

  /// With an f for ph: *photograph* is *Fotograf*.
  private static func written(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    let (p, h) = (UInt8(ascii: "p"), UInt8(ascii: "h"))
    guard let first = zip(letters, letters.dropFirst()).enumerated().first(where: { $1 == (p, h) })?.offset else {
      return stem
    }
    let rest = String(decoding: letters[(first + 2)...], as: UTF8.self)
    return String(decoding: letters[..<first], as: UTF8.self) + "f" + written(rest)
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count >= 5 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes", "eaux"] where word.hasSuffix(ending) {
      return String(word.dropLast(ending == "eaux" ? 1 : 2))
    }
    guard word.hasSuffix("s"), word.utf8.count >= 4 else { return word }
    return ["ss", "us", "is", "as"].contains { word.hasSuffix($0) } ? word : String(word.dropLast())
  }

  private static func stripped(_ word: String) -> String {
    let count = word.utf8.count
    guard count >= 5 else { return word }
    if word.hasSuffix("eer") { return word }
    if word.hasSuffix("eering") { return String(word.dropLast(3)) }
    for length in (1...min(longest, count - 3)).reversed() {
      let ending = String(word.suffix(length))
      guard let rule = endings[ending] else { continue }
      let rest = word.dropLast(length)
      if let stem = rule.stem(String(rest), without: ending) { return stem }
    }
    return word
  }

  /// What an ending asks of the rest of the word.
  private struct Rule {
    /// Letters that must be left.
    var least: Int
    /// The letter before it must be no vowel: *translate*, but not *heat*.
    var afterConsonant = false
    /// Of three letters with a vowel between, the ending took an *e*: *coding* is *code*; two letters alike were made of
    /// one: *planning* is *plan*.
    var isJoined = false

    func stem(_ rest: String, without ending: String) -> String? {
      let letters = Array(rest.utf8)
      guard let last = letters.last else { return nil }
      if isJoined, letters.count == 3 {
        guard !isVowel(letters[0]), isVowel(letters[1]), !isVowel(last) else { return nil }
        return "wxy".utf8.contains(last) ? rest : rest + "e"
      }
      if letters.count < least || afterConsonant && isVowel(last) { return nil }
      let isDoubled = isJoined && last == letters[letters.count - 2] && "bdgmnprt".utf8.contains(last)
      return isDoubled ? String(rest.dropLast()) : rest
    }

    private func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
  }

  private static let longest = endings.keys.map(\.utf8.count).max() ?? 0

  private static let endings: [String: Rule] = {
    var rules: [String: Rule] = [:]
    func add(_ least: Int, _ endings: String, _ change: (inout Rule) -> Void = { _ in }) {
      var rule = Rule(least: least)
      change(&rule)
      for ending in endings.split(separator: " ") { rules[String(ending)] = rule }
    }
    add(3, "ational ation ating ator ated ate ative") { $0.afterConsonant = true }
    add(4, "ization isation izing ising izer iser ized ised ize ise isement ification ifying ifier ified ify ional")
    add(4, "icity ician ical ically icist icism ic iker ikerin ikerinnen ik ique icien icienne")
    add(4, "ial orial ist istry istic ism alist alism iste isme aliste istin istinnen isten alistin alisten")
    add(4, "ing er ery ed") { $0.isJoined = true }
    add(4, "ering erer oring oren orship ership ship or ier iere ying ied ieren ierung ierer")
    add(4, "ure uring urer urement ance ancy ement eur euse ere erie erei abilite")
    add(4, "ung ungen en erin erinnen innen ienne e")
    add(5, "ment ion ionist ity ive al ural ant able ability ible rice ian ie ien y")
    add(6, "in ur")
    rules["y"]?.afterConsonant = true
    return rules
  }()
}
