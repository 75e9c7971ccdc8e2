/// How lively the exchanges of a pair are beside their own rhythm (P7). There is no word for cold.
package enum Warmth: String, Sendable, Codable, CaseIterable {
  case warm, quiet, resting
}
