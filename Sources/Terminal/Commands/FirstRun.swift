import Domain
import UseCases
import Wording

/// The first minutes: three names one would be sorry to lose, and how one stands with them.
struct FirstRun {
  let session: Session
  let network: Network

  func begin() throws {
    let prompt = Prompt(screen: session.screen)
    let words = session.words
    var people: [PersonAdded] = []
    var question = words.firstRun
    while people.count < 3, let name = prompt.ask(question), !name.isEmpty {
      people.append(try network.add(name: name, PersonEdit(), anyway: true))
      question = Passage()
    }
    for added in people {
      let question = words.question(try network.standingQuestion(added.person.contact))
      if let answer = prompt.standing(question) { _ = try network.stand(with: added.person.contact, answer) }
    }
    session.screen.print(words.firstRunDone(people.map(\.person)))
  }
}
