import Domain

/// Which given names one person may go by: Bob is Robert, Sasha is Aleksandr or Alexandra.
package enum Nicknames {
  /// Whether two different folded words can be forms of one given name.
  package static func related(_ one: String, _ other: String) -> Bool {
    guard one != other else { return false }
    let groups = groups(of: one)
    return !groups.isEmpty && Self.groups(of: other).contains { groups.contains($0) }
  }

  /// The other forms of the given name that the folded `word` is one of, in no order that matters; empty for a word
  /// that is none. What a search looks up beside the word itself.
  package static func forms(of word: String) -> Set<String> {
    var forms: Set<String> = []
    for group in groups(of: word) {
      let line = UnsafeBufferPointer(rebasing: text[group...].prefix { $0 != newline })
      for form in line.split(separator: UInt8(ascii: " ")) { forms.insert(String(decoding: form, as: UTF8.self)) }
    }
    forms.remove(word)
    return forms
  }

  private static let newline = UInt8(ascii: "\n")
  private static let lineBits: UInt64 = 0xFFFF

  private static var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: NicknameGroups.text.utf8Start, count: NicknameGroups.text.utf8CodeUnitCount)
  }

  /// Where the lines begin in which `word` stands.
  private static func groups(of word: String) -> [Int] {
    let wanted = StableHash.hash(word) & ~lineBits
    var (low, high) = (0, index.count)
    while low < high {
      let middle = (low + high) / 2
      if index[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    var groups: [Int] = []
    while low < index.count, index[low] & ~lineBits == wanted {
      groups.append(Int(index[low] & lineBits))
      low += 1
    }
    return groups
  }

  /// The hash of each form, its low 16 bits replaced by the place of its line, sorted. Made when the first name is asked
  /// for, in about a tenth of a millisecond.
  private static let index: [UInt64] = {
    var index: [UInt64] = []
    index.reserveCapacity(3000)
    var (line, begin) = (0, 0)
    for place in 0...text.count {
      let byte = place < text.count ? text[place] : newline
      guard byte == newline || byte == UInt8(ascii: " ") else { continue }
      let hash = StableHash.hash(UnsafeBufferPointer(rebasing: text[begin..<place]))
      index.append(hash & ~lineBits | UInt64(line))
      begin = place + 1
      if byte == newline { line = begin }
    }
    index.sort()
    return index
  }()
}
