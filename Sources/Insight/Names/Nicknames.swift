/// Which given names one person may go by: Bob is Robert, Sasha is Aleksandr or Alexandra.
package enum Nicknames {
  /// Whether two different folded words can be forms of one given name.
  package static func related(_ one: String, _ other: String) -> Bool {
    guard one != other, let groups = index[one], let others = index[other] else { return false }
    return groups.contains { others.contains($0) }
  }

  /// The other forms of the given name that the folded `word` is one of, in no order that matters; empty for a word
  /// that is none. What a search looks up beside the word itself.
  package static func forms(of word: String) -> Set<String> {
    guard let groups = index[word] else { return [] }
    var forms: Set<String> = []
    for group in groups { forms.formUnion(lines[Int(group)].split(separator: " ").map(String.init)) }
    forms.remove(word)
    return forms
  }

  private static let lines = NicknameGroups.text.description.split(separator: "\n")

  /// For each form the lines it stands in. Made when the first name is asked for.
  private static let index: [String: [UInt16]] = {
    var index: [String: [UInt16]] = [:]
    index.reserveCapacity(2000)
    for (place, line) in lines.enumerated() {
      for form in line.split(separator: " ") { index[String(form), default: []].append(UInt16(place)) }
    }
    return index
  }()
}
