/// One numbered change of the schema. Never edited once released; tested from every released schema with data in it.
package struct Migration: Sendable {
  package var number: Int
  package var sql: String

  package init(number: Int, sql: String) { (self.number, self.sql) = (number, sql) }

  /// All of them, in order. The database notes the number of the last one it went through.
  package static let all: [Migration] = [.first]
}
