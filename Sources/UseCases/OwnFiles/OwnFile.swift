package import Domain

/// A file of the user's own words, beside `method.yaml`: what differs from what Tend brings is kept as data.
package enum OwnFile: String, Hashable, Sendable, Encodable, CaseIterable {
  case questions, templates

  /// `questions.yaml`
  package var name: String { rawValue + ".yaml" }

  var setting: String {
    switch self {
    case .questions: Setting.questions
    case .templates: Setting.templates
    }
  }
}

extension Typed {
  /// A file of the user's own words: `questions`, `templates`.
  package static func ownFile(_ typed: String) throws(Refusal) -> OwnFile {
    try choice(
      typed, .setting, among: OwnFile.allCases, also: ["letters": .templates, "drafts": .templates, "bank": .questions])
  }
}

/// What a file of the user's own would change, read and not yet kept.
package struct OwnProposal: Hashable, Sendable, Encodable {
  package var file: OwnFile
  package var changes: [Change]
  /// What is to be stored; nil where nothing differs from what Tend brings.
  var stored: String?

  package var isUnchanged: Bool { changes.isEmpty }

  /// One question or letter. A question that comes with Tend, and a letter, are named by their keys; a question of the
  /// user's by its words.
  package enum Change: Hashable, Sendable, Encodable {
    case added(question: String)
    case removed(question: String)
    case changed(question: String)
    case switchedOff(key: Question.Standard)
    case switchedOn(key: Question.Standard)
    case written(letter: Template)
    /// A letter goes back to the words that Tend brings.
    case standard(letter: Template)
  }

  private enum CodingKeys: String, CodingKey { case file, changes }
}

/// One mistake in a file of the user's own.
package struct OwnTrouble: Hashable, Sendable {
  /// From 1; nil where the mistake stands in no one line.
  package var line: Int?
  /// Where in the file: `own 2`, `defaults.helpNow`, `invitation`.
  package var key: String
  package var problem: Problem

  package enum Problem: Hashable, Sendable {
    case yaml(YamlProblem)
    case notNames
    case notList
    case notText
    case unknownKey(nearest: [String], among: [String])
    /// A value that is none of those there are: `fills: needz`.
    case unknownValue(String, nearest: [String], among: [String])
    case missing
    case notSwitch
    case empty
    case tooLong(limit: Int)
    case tooMany(limit: Int)
    /// Health, faith and politics stay out of it.
    case delicate(word: String)
    case unknownPlaceholder(String, among: [Template.Placeholder])
    case lacksPlaceholder(Template.Placeholder)
    /// A brace that nothing closes, with the words after it.
    case unclosedBrace(String)
  }

  package init(line: Int?, key: String, problem: Problem) {
    (self.line, self.key, self.problem) = (line, key, problem)
  }
}
