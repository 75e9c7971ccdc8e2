package import Domain
import Foundation
import Store

/// The letters as this user has them: their own words by letter, and nothing of those that Tend brings.
package struct TemplatesShown: Hashable, Sendable {
  package var own: [Template: String]

  package init(own: [Template: String]) { self.own = own }
}

extension TemplatesShown: Encodable {
  private enum CodingKeys: String, CodingKey { case own }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stored, forKey: .own)
  }
}

extension TemplatesShown {
  /// By name, as it is stored.
  var stored: [String: String] {
    Dictionary(uniqueKeysWithValues: own.map { ($0.key.rawValue, $0.value) })
  }

  var text: String? {
    get throws {
      guard !own.isEmpty else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(stored), as: UTF8.self)
    }
  }
}

extension Network {
  package func showTemplates() throws(Refusal) -> TemplatesShown {
    try read { reading in try reading.templates() }
  }
}

extension Reading {
  /// The user's own text of a letter; nil where it is the one that Tend brings.
  func template(_ template: Template) throws(StoreError) -> String? { try templates().own[template] }

  func templates() throws(StoreError) -> TemplatesShown {
    guard let setting = try setting(Setting.templates) else { return TemplatesShown(own: [:]) }
    do {
      let stored = try JSONDecoder().decode([String: String].self, from: Data(setting.value.utf8))
      // A letter that a later Tend no longer writes means nothing.
      let own = stored.compactMap { name, text in Template(rawValue: name).map { ($0, text) } }
      return TemplatesShown(own: Dictionary(uniqueKeysWithValues: own))
    } catch {
      throw .damaged(detail: "the setting templates can't be read")
    }
  }
}
