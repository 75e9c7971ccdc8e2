import Foundation
import Testing

/// What `--json` prints is promised: docs/json.md.
struct CodingTests {
  @Test func `every part of a coded case has a name`() throws {
    let house = try House.standing()
    let named = house.files.reduce(into: Set<CodedCase>()) { $0.formUnion($1.namedCases) }
    for file in house.files {
      for (line, coded) in file.unlabelledCases where !named.contains(coded) {
        Violation(
          file: file.path, line: line, what: "\(coded.type).\(coded.name) holds something that programs read as _0",
          remedy: "Label it, or name it in an extension: enum \(coded.name.capitalized)CodingKeys"
        ).record(root: house.root)
      }
    }
    #expect(named.count > 30)
  }

  @Test func `no coded case is a number alone`() throws {
    try House.holds { $0.numberedEnums }
  }

  @Test func `a part without a name is found, one with a name is not`() {
    let source = """
      package enum Answer: Sendable, Codable {
        case done
        case later(Day)
        case skipped(why: String)
      }
      enum Kept { case a(Int) }
      """
    let file = SourceFile(path: "Sources/Domain/Answer.swift", source: source)
    #expect(file.unlabelledCases.map(\.line) == [3])
    #expect(file.unlabelledCases.map(\.coded) == [CodedCase(type: "Answer", name: "later")])
    let keys = "extension Reply.Answer {\n  enum LaterCodingKeys: String, CodingKey { case _0 = \"on\" }\n}"
    #expect(
      SourceFile(path: "Sources/Domain/B.swift", source: keys).namedCases == [CodedCase(type: "Answer", name: "later")])
  }

  @Test func `a numbered case is found`() {
    let source = "package enum Stage: Int, Sendable, Codable {\n  case met\n}\nenum Role: String, Codable { case a }"
    #expect(SourceFile(path: "Sources/Domain/A.swift", source: source).numberedEnums.map(\.line) == [1])
  }
}
