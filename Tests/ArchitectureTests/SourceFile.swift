import Foundation

/// One Swift file of the project, with its lines as written and its code and string literals apart.
struct SourceFile {
  /// From the project's root: `Sources/Domain/World.swift`.
  let path: String
  let lines: [String]
  let text: SwiftText

  init(path: String, source: String) {
    self.path = path
    lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    text = SwiftText(source)
  }

  /// `Domain` for a file under `Sources/Domain`; nil for what lies in no room.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }

  /// Whether the first line says that a script wrote the file.
  var isGenerated: Bool {
    let first = lines.first?.lowercased() ?? ""
    return first.hasPrefix("//") && ["generate", "do not edit by hand"].contains { first.contains($0) }
  }

  /// The lines, counted from one, whose code says one of the phrases, and which.
  func code(saying phrases: [String]) -> [(line: Int, phrase: String)] { Self.lines(of: text.code, saying: phrases) }

  /// The same for what stands in string literals.
  func strings(saying phrases: [String]) -> [(line: Int, phrase: String)] {
    Self.lines(of: text.strings, saying: phrases)
  }

  private static func lines(of lines: [String], saying phrases: [String]) -> [(line: Int, phrase: String)] {
    let whole = lines.joined(separator: "\n")
    let found = phrases.filter { whole.range(of: $0, options: .literal) != nil }
    guard !found.isEmpty else { return [] }
    return lines.enumerated().flatMap { index, line in found.filter { line.says($0) }.map { (index + 1, $0) } }
  }
}

extension String {
  /// Whether the phrase stands here as words of its own: not as part of a longer name on a side where it begins or ends
  /// in a letter.
  func says(_ phrase: String) -> Bool {
    var from = startIndex
    while let found = range(of: phrase, options: .literal, range: from..<endIndex) {
      let before = found.lowerBound > startIndex ? self[index(before: found.lowerBound)] : " "
      let after = found.upperBound < endIndex ? self[found.upperBound] : " "
      let opens = !(phrase.first?.isPartOfName ?? false) || !before.isPartOfName
      let closes = !(phrase.last?.isPartOfName ?? false) || !after.isPartOfName
      if opens && closes { return true }
      from = found.upperBound
    }
    return false
  }
}

extension Character {
  var isPartOfName: Bool { isLetter || isNumber || self == "_" || self == "`" }
}
