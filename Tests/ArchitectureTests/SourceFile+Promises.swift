extension SourceFile {
  /// `public`, which nobody outside the package asks for.
  var publicDeclarations: [Violation] {
    guard room != nil else { return [] }
    return code(saying: ["public"]).map { line, _ in
      Violation(
        file: path, line: line, what: "public is said, and nobody outside the package calls us",
        remedy: "Say package for what other rooms need, and nothing for the rest")
    }
  }

  /// What switches the compiler's checks off.
  var uncheckedPromises: [Violation] {
    code(saying: ["try!", "@unchecked Sendable"]).map { line, phrase in
      Violation(
        file: path, line: line, what: "\(phrase) asks the compiler to look away",
        remedy: phrase == "try!"
          ? "Handle the error, or pass it on" : "Make it a value, an actor, or guard it by a Mutex")
    }
  }

  /// SQL outside the room that owns it.
  var strandedSQL: [Violation] {
    guard let room, room != "Store" else { return [] }
    let words = ["SELECT ", "INSERT ", "DELETE FROM ", "UPDATE ", "CREATE TABLE ", "PRAGMA "]
    return strings(saying: words).map { line, word in
      Violation(
        file: path, line: line, what: "\(word.dropLast()) is said outside Store",
        remedy: "Give Store a query with a name that says what it answers, and call that")
    }
  }
}
