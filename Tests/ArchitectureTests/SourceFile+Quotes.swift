extension SourceFile {
  /// Quotes put by hand around what is put into a sentence: a command that is proposed with a name like `"Bob" Smith` in
  /// it would be another one to a shell.
  var handmadeQuotes: [Violation] {
    guard room == "Wording", !path.hasSuffix("/Words+Nouns.swift") else { return [] }
    return lines.enumerated().compactMap { index, line in
      guard line.contains(#"\"\("#) || line.contains(#")\""#) else { return nil }
      return Violation(
        file: path, line: index + 1, what: "quotes stand by hand around an interpolation",
        remedy: "Self.word(…) makes a word of a command; in a sentence write “…”")
    }
  }
}
