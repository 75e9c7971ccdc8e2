/// One language, ready to read with: its tables, and the grammar made from them once.
package struct LanguageWords: Sendable {
  let tables: WordTables
  let grammar: Grammar

  init(_ tables: WordTables) {
    self.tables = tables
    grammar = Grammar(tables)
  }
}
