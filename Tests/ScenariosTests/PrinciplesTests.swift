import Domain
import Foundation
import Method
import Testing

/// The page of the method, the rules in the code and the stories hold to each other (docs/method.md).
@Suite struct PrinciplesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The page's sections by principle.
  private static func sections() throws -> [Int: String] {
    var sections: [Int: String] = [:]
    for section in try text("docs/method.md").components(separatedBy: "\n## ").dropFirst() {
      guard section.hasPrefix("P"), let number = Int(section.dropFirst().prefix { $0.isNumber }) else { continue }
      sections[number] = section
    }
    return sections
  }

  /// What stands in back quotes after a word: `Code: …`.
  private static func named(_ word: String, in section: String) -> [String] {
    let line = section.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let start = line.range(of: "\(word): ")?.upperBound else { return [] }
    let rest = line[start...].components(separatedBy: "Story: ")[0]
    return rest.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test(arguments: Principle.allCases)
  func `every principle has a rule that names it`(principle: Principle) throws {
    let section = try #require(try Self.sections()[principle.rawValue], "docs/method.md has no \(principle.code)")
    let files = Self.named("Code", in: section)
    #expect(!files.isEmpty, "\(principle.code) names no code")
    var speaks = false
    for file in files {
      let source = try Self.text(file)
      speaks = speaks || source.contains(principle.code) || source.contains("Principle.\(principle)")
    }
    #expect(speaks || principle == .database, "none of \(files) speaks of \(principle.code)")
  }

  @Test(arguments: Principle.allCases)
  func `every principle has a story that plays it`(principle: Principle) throws {
    let section = try #require(try Self.sections()[principle.rawValue])
    let stories = Self.named("Story", in: section)
    #expect(!stories.isEmpty, "\(principle.code) names no story")
    for story in stories {
      let principles = try Self.text("Tests/Scenarios/\(story)").components(separatedBy: "\n").prefix(4)
      let about = principles.flatMap { $0.components(separatedBy: ", ") }
      #expect(about.contains(principle.code), "\(story) is not about \(principle.code)")
    }
  }

  @Test func `the numbers of the page are the defaults`() throws {
    let page = try Self.text("docs/method.md")
    let parts = page.components(separatedBy: "`")
    var seen = 0
    for (place, key) in parts.enumerated() where place % 2 == 1 {
      guard let rule = RuleKey.named(key) else { continue }
      let figure = parts[place + 1].dropFirst().prefix { $0.isNumber || $0 == "." }
      let said = figure.hasSuffix(".") ? figure.dropLast() : figure
      switch rule.defaultValue {
      case .whole(let number): #expect(said == "\(number)", "\(key)")
      case .decimal(let number): #expect(Double(said) == number, "\(key)")
      case .flag: Issue.record("\(key) is no number")
      }
      seen += 1
    }
    #expect(seen > 60)
  }

  @Test func `every number of the rules but minutes and details of screens is on the page`() throws {
    let page = try Self.text("docs/method.md")
    let unsaid: Set<String> = [
      "stage.answeredWithin", "due.questionShown", "warmth.untiered", "steps.occasionWithin", "steps.rhythmWithin",
      "today.skippedPromise",
    ]
    for key in RuleKey.all where key.topic != "minutes" && key.unit != .flag && !unsaid.contains(key.path) {
      #expect(page.contains("`\(key.path)`"), "\(key.path)")
    }
  }

  @Test func `every guard is on the page, in the order in which one is heard`() throws {
    let section = try Self.text("docs/method.md").components(separatedBy: "\n## Guards").last ?? ""
    let guards = section.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var from = guards.startIndex
    for speaker in Guard.allCases {
      let words = speaker.rawValue.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
      let found = guards.range(of: words, range: from..<guards.endIndex)
      #expect(found != nil, "\(words)")
      from = found?.upperBound ?? from
    }
  }
}
