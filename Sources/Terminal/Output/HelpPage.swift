/// A help page as the argument parser makes it, in our width: it breaks everything but the line of usage.
enum HelpPage {
  private static let usage = "USAGE: "

  static func fitted(_ page: String, to width: Int) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix(usage), line.count > width else { return String(line) }
      return broken(line.dropFirst(usage.count), to: width - usage.count)
        .enumerated().map { ($0 == 0 ? usage : String(repeating: " ", count: usage.count)) + $1 }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Breaks before an option, never between an option and its value.
  private static func broken(_ usage: Substring, to width: Int) -> [String] {
    var pieces: [String] = []
    for word in usage.split(separator: " ") {
      let isOpen = pieces.last.map { $0.filter { $0 == "[" }.count > $0.filter { $0 == "]" }.count } ?? false
      let isValue = word.hasPrefix("<") && pieces.last?.hasPrefix("--") ?? false
      if isOpen || isValue { pieces[pieces.count - 1] += " " + word } else { pieces.append(String(word)) }
    }
    var rows: [String] = []
    for piece in pieces {
      if let last = rows.last, last.count + 1 + piece.count <= width {
        rows[rows.count - 1] += " " + piece
      } else {
        rows.append(piece)
      }
    }
    return rows
  }
}
