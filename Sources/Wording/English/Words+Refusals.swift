import Domain
package import Store
package import UseCases

extension Words {
  /// Why something could not be done: the thing, the reason, and the way on.
  package func refusal(_ refusal: Refusal) -> Passage {
    switch refusal {
    case .nobody(let typed, let near): nobody(typed, near)
    case .several(let typed, let people):
      which(typed, people).adding("Say more of the name, or the number after tend find \(typed).")
    case .alreadyThere(let name, let people):
      Passage(people.map { Line("\(introduced($0)) is here already.") })
        .adding("Is it somebody else?  tend add \"\(name)\" --anyway")
    case .nothingOpen(let what, let person): Passage([Line(nothingOpen(what, with: person))])
    case .severalOpen(let open): which(open).adding("Say a word of the one you mean.")
    case .tooManyQuestions(let limit):
      Passage([
        Line("At most \(Self.number(limit)) must-questions an offering: those without which a pitch is a guess.")
      ])
    case .noSuchNumber(let number):
      Passage([Line("\(number) is on no list shown lately.  tend  shows one.")])
    case .staleNumber(let number, let meant):
      Passage([Line("\(number) meant \(meant), and that list is old.  Say the name, or list again:  tend")])
    case .impossibleDay(let day, let text): impossible(day, text)
    case .dayAhead(let day, let text): ahead(day, text)
    case .noSuchReferral(let name, let person, let side, let open): noSuchReferral(name, person, side, open)
    case .personal(let person):
      Passage([
        Line("\(person.name) is family or a friend: no tier, no rhythm, no asks."),
        Line("If there is more to it:  tend role \(typed(person)) personal --remove", column: 2),
      ])
    case .neverAsked(let person):
      Passage([
        Line("\(person.name) is never to be asked, as you said. No date and no number goes with that."),
        Line("Take it back first:  tend pause \(typed(person)) --ask-freely --ask-again may", column: 2),
      ])
    case .unreadable(let what, let typed, let choices): unreadable(what, typed, choices)
    case .missing(.change):
      Passage([
        Line(
          "What is to change? A name, nickname, mail, phone, profile, website, handle, org, title, birthday or address:"
        ),
        Line("tend edit ana --mail ana@new.test --title CEO", column: 2),
      ])
    case .missing(let needed): Passage([Line(missing(needed))])
    case .file(let path, let trouble): Passage([Line(fileTrouble(trouble, path))])
    case .editor(let name):
      Passage([Line("\(name) ended badly. Nothing was changed. Name another:  EDITOR=nano tend rules")])
    case .archive(let path, let problem): Passage([Line("\(path): \(archiveProblem(problem))")])
    case .mapping(let file, let problem): Passage([Line("\(file): \(mappingProblem(problem))")])
    case .mappingNotConfirmed(let proposed):
      mappings(proposed).adding("Without a terminal, say the columns:  --map \"Header=field\"")
    case .keeping(let trouble): Passage([Line(keepingTrouble(trouble))])
    case .rules(let troubles): Passage(troubles.map { Line(ruleTrouble($0)) })
    case .store(let error): storeError(error)
    case .unexpected(let detail):
      Passage([
        Line("Something went wrong that should not: \(detail)"),
        Line("Nothing was changed. tend doctor looks at the network; please report what you typed."),
      ])
    }
  }

  private func nobody(_ typed: String, _ near: [ListedPerson]) -> Passage {
    if near.isEmpty {
      return Passage([Line("Nobody is called \(typed).  tend add \"\(typed)\"  makes somebody new.")])
    }
    var passage = Passage([Line("Nobody is called \(typed). Did you mean:")])
    for person in near { passage.add(Line(introduced(person), column: 4)) }
    return passage
  }

  func nothingOpen(_ what: Refusal.Open, with person: ListedPerson) -> String {
    let (name, typed) = (person.name, typed(person))
    return switch what {
    case .step: "No step stands open with \(name).  tend show \(typed)"
    case .promise: "No promise of yours to \(name) is open.  tend promise \(typed) \"...\" --by fri"
    case .theirPromise: "No promise of \(name)'s is open.  tend promise \(typed) \"...\" --they"
    case .ask: "Nothing asked of \(name) is open.  tend ask referral \(typed)"
    case .help: "No such help is on record with \(name).  tend give advice \(typed) \"...\""
    case .thanks: "Nothing from \(name) waits for thanks.  tend got advice \(typed) \"...\""
    case .report: "Nothing from \(name) waits to hear what came of it.  tend got advice \(typed) \"...\""
    case .strain: "Nothing on record stands between you and \(name)."
    }
  }

  private func unreadable(_ what: Refusal.Unreadable, _ typed: String, _ choices: [String]) -> Passage {
    let said: String =
      switch what {
      case .date: "\(typed) is no date that fits here."
      case .cadence: "\(typed) is no rhythm that fits here."
      case .tier: "\(typed) is no tier."
      case .role: "\(typed) is no role, or could be several."
      case .kind: "\(typed) is no such kind, or could be several."
      case .standing: "\(typed) is no answer to how you stand."
      case .number: "\(typed) is no number that fits here."
      case .region: "\(typed) is no country's two letters."
      case .mapping: "\(typed) maps no column."
      case .address: "\(typed) is no whole address."
      case .addressOnRecord: "\(typed) is not on record."
      case .setting: "\(typed) is nothing that can be set."
      case .offering: "\(typed) is none of your offerings."
      }
    guard !choices.isEmpty else { return Passage([Line(said)]) }
    return Passage([Line(said), Line("Say \(Self.choices(choices)).", column: 2)])
  }

  private func missing(_ needed: Refusal.Needed) -> String {
    switch needed {
    case .name: "Who? A name is needed:  tend add \"Ana Ruiz\""
    case .text: "The text is missing. Put it in quotes."
    case .what: "What was it? Put it in quotes:  tend promise ana \"an intro to Chen fri\""
    case .prospect: "Who was passed on? Name first, then why:  \"Lena Brandt, needs an audit\""
    case .date: "A date is missing:  --by fri"
    case .answer: "An answer is missing, and there is no terminal to ask on."
    case .person: "Who is it about? A name is missing.  tend find  lists everybody."
    case .change: "What is to change?"
    case .files: "Which files?  tend import contacts.vcf"
    }
  }

  /// While another process writes.
  package func waiting(for holder: Holder?) -> String {
    guard let holder, !holder.doing.isEmpty else { return "Waiting for another tend to finish writing." }
    return "Waiting for another tend: \(holder.doing), since \(clock(holder.since))."
  }

  /// `16:05`, where the user is.
  func clock(_ instant: Instant) -> String {
    let second = zone.local(instant).second
    let minutes = second / 60 % 60
    return "\(second / 3600):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}

extension Passage {
  fileprivate func adding(_ text: String) -> Passage { Passage(lines + [Line(text)]) }
}
