/// Whom "she" means, and a clause that names nobody: the people of the latest clause that named somebody.
struct Antecedent {
  var names: [String] = []
  /// What stands for the one who is meant where several were named.
  var doubt = ""

  var isInDoubt: Bool { names.count > 1 }

  /// The one person; of several nobody knows which.
  var one: String? { isInDoubt ? doubt : names.first }

  /// "they" are all of them, "she" is one.
  func meant(by pronoun: String, _ tables: WordTables) -> [String] {
    tables.plurals.contains(pronoun) ? names : one.map { [$0] } ?? []
  }
}
