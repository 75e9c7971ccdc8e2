package import Domain

extension Typed {
  /// Hours as minutes: `3`, `1.5`, `1,5`, `90 min`. From a quarter of an hour to a hundred.
  package static func hours(_ typed: String) throws(Refusal) -> Int {
    let words = Folding.fold(trimmed(typed)).replacingComma.split(separator: " ").map(String.init)
    let unit = words.count == 2 ? words[1] : ""
    let isMinutes = unit.hasPrefix("min") || unit == "m"
    if words.count == 1 || unit.hasPrefix("h") || isMinutes, let number = words.first.flatMap({ Double($0) }) {
      let minutes = (isMinutes ? number : number * 60).rounded()
      if minutes >= 15, minutes <= 6000 { return Int(minutes) }
    }
    throw .unreadable(what: .number, typed: typed, choices: ["3", "1.5", "\"90 min\""])
  }

  /// So many in a hundred: `30`, `30%`.
  package static func share(_ typed: String) throws(Refusal) -> Int {
    var text = trimmed(typed)
    if text.hasSuffix("%") { text = trimmed(String(text.dropLast())) }
    return try number(text, within: 0...100)
  }

  /// `strong contact`, `strong-contact`, `casual`: a kind of group.
  package static func groupKind(_ typed: String) throws(Refusal) -> Group.Kind {
    try choice(
      typed, .kind, among: Group.Kind.allCases,
      also: [
        "strong": .strongContact, "referral": .strongContact, "chapter": .strongContact, "mixer": .casual,
        "chamber": .casual, "club": .service, "association": .professional, "trade": .professional,
        "community": .online,
      ])
  }

  /// `v`, `visibility`, `c`: what an evening is for, where it is nobody's in particular.
  package static func aim(_ typed: String) -> Event.Aim? {
    let word = Folding.tokens(typed).joined(separator: " ")
    func isBegun(_ whole: String) -> Bool { word.count == 1 || word.count > 2 ? whole.hasPrefix(word) : false }
    if word.isEmpty { return nil }
    if isBegun("visibility") { return .visibility }
    return isBegun("credibility") ? .credibility : nil
  }

  /// Names with commas or *and* between them: `mia, chen wei and bo`.
  package static func names(_ typed: String) -> [String] {
    var names: [String] = []
    for part in typed.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      var name: [Substring] = []
      for word in part.split(separator: " ") {
        if word == "&" || word == "+" || word.lowercased() == "and" {
          names.append(name.joined(separator: " "))
          name = []
        } else {
          name.append(word)
        }
      }
      names.append(name.joined(separator: " "))
    }
    return names.filter { !$0.isEmpty }
  }
}

extension String {
  /// A decimal comma as a point.
  fileprivate var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}
