import Domain
import Store

extension Words {
  /// What a friend says: `Ana` for `Dr. Ana Ruiz`.
  package static func short(_ name: String) -> String { ListedPerson.short(name) }

  /// `Ana's`, `Joris'`
  package static func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "’" : name + "’s" }

  /// A sentence of a fragment: its first letter large, a full stop at its end.
  package static func sentence(_ text: String) -> String {
    guard let first = text.first else { return "" }
    let whole = first.uppercased() + text.dropFirst()
    guard let last = whole.last else { return whole }
    return ".?…:”".contains(last) ? whole : whole + "."
  }

  /// A place typed in a hurry, with a large letter: `Filtro`.
  static func titled(_ place: String) -> String { place.prefix(1).uppercased() + place.dropFirst() }

  static func name(of contact: ContactID, among others: [ContactID: String]) -> String {
    others[contact] ?? "Somebody"
  }

  /// `the audit` after a colon, or nothing where nothing was said.
  static func after(_ mark: String, _ text: String) -> String { text.isEmpty ? "" : mark + text }

  /// One line of at most so many letters, its end cut with a mark.
  package static func cut(_ text: String, to letters: Int) -> String {
    text.count <= letters ? text : String(text.prefix(max(1, letters - 1))) + "…"
  }
}
