import Foundation
import Wording

/// Asking on the terminal. Without one nothing is asked: the caller checks `Session.isInteractive` first and ends with
/// an exit code of its own.
struct Prompt {
  let screen: Screen

  /// Shows a question and reads a line; nil at the end of input.
  func ask(_ question: Passage) -> String? {
    screen.print(question)
    return line("  > ")
  }

  /// One of several, by its number or its key; nil when the user gave no answer.
  func choose(_ question: Passage, among keys: [String]) -> Int? {
    screen.print(question)
    while let typed = line("  > ") {
      if typed.isEmpty { return nil }
      if let number = Int(typed), (1...keys.count).contains(number) { return number - 1 }
      if let place = keys.firstIndex(of: typed.lowercased()) { return place }
    }
    return nil
  }

  private func line(_ mark: String) -> String? {
    FileHandle.standardOutput.write(Data(mark.utf8))
    guard let line = readLine() else {
      FileHandle.standardOutput.write(Data("\n".utf8))
      return nil
    }
    return line.trimmingCharacters(in: .whitespaces)
  }
}
