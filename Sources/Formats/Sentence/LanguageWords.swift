/// One language, ready to read with: its tables, and the grammar made from them once. One reference for all who read with
/// it: the tables hold some sixty sets, and no line copies them.
package final class LanguageWords: Sendable {
  let tables: WordTables
  let grammar: Grammar

  init(_ tables: WordTables) {
    self.tables = tables
    grammar = Grammar(tables)
  }
}
