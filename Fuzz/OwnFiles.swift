@testable import UseCases

/// Arbitrary bytes as each file that a user edits: the numbers, their letters, their questions. Every one is taken or
/// refused with what is wrong in it, and what was taken reads the same once more.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOwnFiles(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(Refusal) {
    let rules = try RulesText.rules(text)
    let again = try RulesText.rules(text)
    precondition(again == rules)
  } catch {
    guard case .rules(let troubles) = error else { fatalError("\(error)") }
    precondition(!troubles.isEmpty)
  }
  do throws(Refusal) {
    let letters = try TemplatesText.templates(text, brought: [:])
    for (template, letter) in letters.own {
      precondition(template.required.allSatisfy { letter.contains($0.rawValue) })
    }
  } catch {
    guard case .ownFile(.templates, let troubles) = error else { fatalError("\(error)") }
    precondition(!troubles.isEmpty)
  }
  do throws(Refusal) {
    _ = try QuestionsText.questions(text)
  } catch {
    guard case .ownFile(.questions, let troubles) = error else { fatalError("\(error)") }
    precondition(!troubles.isEmpty)
  }
  return 0
}
