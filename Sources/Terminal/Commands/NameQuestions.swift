import Domain
import UseCases
import Wording

/// Asks who the names of a line are, where they mean nobody or several.
struct NameQuestions {
  let session: Session

  /// Without a terminal nothing is asked: the first name in doubt is refused.
  func refuse(_ understanding: Understanding) throws {
    for name in understanding.questions {
      switch name.means {
      case .nobody(let near): throw try session.network().nobody(named: name.typed, near: near)
      case .several(let people): throw name.refusal(people)
      case .one: continue
      }
    }
  }

  func ask(_ understanding: Understanding) -> [String: NameAnswer] {
    guard session.isInteractive else { return [:] }
    let prompt = Prompt(screen: session.screen)
    var answers: [String: NameAnswer] = [:]
    for name in understanding.questions + understanding.mayAsk {
      switch name.means {
      case .one: continue
      case .several(let people):
        let question =
          name.isDoubt ? session.words.whoIsMeant(name.typed, people) : session.words.which(name.typed, people)
        let place = prompt.choose(question, among: people.indices.map { "\($0 + 1)" })
        answers[name.typed] = place.map { .contact(people[$0].contact) } ?? .leaveOut
      case .nobody(let near):
        let question = session.words.addThem(name)
        var answer: NameAnswer?
        while answer == nil { answer = read(prompt.ask(question) ?? "", name.typed, near.map(\.contact)) }
        answers[name.typed] = answer
      }
    }
    return answers
  }

  /// Nil for a number that stands for nobody: it is no name either.
  private func read(_ typed: String, _ name: String, _ near: [ContactID]) -> NameAnswer? {
    if typed.isEmpty || typed.lowercased() == "n" { return .leaveOut }
    if let number = Int(typed) { return near.indices.contains(number - 1) ? .contact(near[number - 1]) : nil }
    if typed.lowercased() == "y" {
      return .new(name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
    }
    return .new(typed)
  }
}
