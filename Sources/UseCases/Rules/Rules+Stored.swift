package import Domain
import Foundation
package import Method
package import Store

extension Rules {
  /// The rules from what is stored of them: the JSON of what differs from the defaults, by key.
  package init(stored: String) throws(StoreError) {
    let differences: [String: PlainRuleValue]
    do {
      differences = try JSONDecoder().decode([String: PlainRuleValue].self, from: Data(stored.utf8))
    } catch {
      throw .damaged(detail: "the setting rules is no JSON of values")
    }
    do throws(RulesProblems) {
      self = try Rules.defaults.changed(by: differences.mapValues(\.value))
    } catch {
      throw .damaged(detail: "the setting rules holds \(error.problems)")
    }
  }

  /// What is to be stored of these rules; nil where they are the defaults.
  func stored() throws -> String? {
    let differences = differences(from: .defaults).mapValues { PlainRuleValue($0) }
    guard !differences.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(differences), as: UTF8.self)
  }
}

/// A value of the rules, written as a plain number, true or false.
package struct PlainRuleValue: Hashable, Sendable, Codable {
  package var value: RuleValue

  package init(_ value: RuleValue) { self.value = value }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let whole = try? container.decode(Int.self) {
      value = .whole(whole)
    } else {
      value = .decimal(try container.decode(Double.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch value {
    case .whole(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    }
  }
}
