import Domain
import Foundation
import Testing

@testable import Formats

@Test func `try lines`() throws {
  let today = try #require(Day(iso: "2026-11-26"))
  for line in try String(contentsOfFile: "/tmp/sentence-lines.txt", encoding: .utf8).split(separator: "\n") {
    print("> \(line)")
    for text in SentencePrinter.lines(Sentence.read(String(line), today: today)) { print("    \(text)") }
  }
}
