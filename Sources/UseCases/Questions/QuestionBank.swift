package import Domain
import Foundation
import Method
import Store

/// The questions as this user has them.
package struct QuestionsShown: Hashable, Sendable, Encodable {
  /// The user's own.
  package var own: [Entry]
  /// Those that come with Tend, and whether they are on.
  package var standard: [Standard]

  package struct Entry: Hashable, Sendable, Codable {
    package var ask: String
    package var fills: Fact.Kind
    package var from: QuestionStage
    package var again: Bool
  }

  package struct Standard: Hashable, Sendable, Encodable {
    package var key: Question.Standard
    package var fills: Fact.Kind
    package var from: QuestionStage
    package var again: Bool
    package var isOn: Bool
  }
}

/// From when on a question fits, as its file says it.
package enum QuestionStage: String, Hashable, Sendable, Codable, CaseIterable {
  case met, trusted

  init(_ stage: Stage) { self = stage >= .credibility ? .trusted : .met }

  var stage: Stage { self == .met ? .visibility : .credibility }
}

/// What differs from the questions that Tend brings, as it is stored.
struct StoredQuestions: Hashable, Codable {
  var own: [QuestionsShown.Entry] = []
  /// Keys of those that are switched off. One that a later Tend no longer brings means nothing.
  var off: [String] = []

  var isOff: Set<String> { Set(off) }

  var text: String? {
    get throws {
      guard !own.isEmpty || !off.isEmpty else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension Network {
  package func showQuestions() throws(Refusal) -> QuestionsShown {
    try read { reading in
      let stored = try reading.storedQuestions()
      let standard = Question.bank.compactMap { question -> QuestionsShown.Standard? in
        guard case .standard(let key) = question.text else { return nil }
        return QuestionsShown.Standard(
          key: key, fills: question.fills, from: QuestionStage(question.from), again: question.returns,
          isOn: !stored.isOff.contains(key.rawValue))
      }
      return QuestionsShown(own: stored.own, standard: standard)
    }
  }
}

extension Reading {
  func storedQuestions() throws(StoreError) -> StoredQuestions {
    guard let setting = try setting(Setting.questions) else { return StoredQuestions() }
    do {
      return try JSONDecoder().decode(StoredQuestions.self, from: Data(setting.value.utf8))
    } catch {
      throw .damaged(detail: "the setting questions can't be read")
    }
  }

  /// The questions there are for this user: their own, and those that come with Tend and are on.
  func questions() throws(StoreError) -> [Question] {
    let stored = try storedQuestions()
    let own = stored.own.map { entry in
      Question(.own(entry.ask), fills: entry.fills, from: entry.from.stage, returns: entry.again)
    }
    return own + Question.bank.filter { !stored.isOff.contains($0.key) }
  }
}
