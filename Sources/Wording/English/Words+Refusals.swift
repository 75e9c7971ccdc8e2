import Domain
package import Store
package import UseCases

extension Words {
  /// Why something could not be done, as a screen shows it.
  package func refusal(_ refusal: Refusal) -> Passage { trouble(refusal).passage }

  /// Why something could not be done, and the way on.
  package func trouble(_ refusal: Refusal) -> Trouble {
    switch refusal {
    case .nobody(let typed, let near): nobody(typed, near)
    case .notKept(let name, let typed):
      Trouble("\(name) is a new face, and not kept yet.", "Keep them first:  tend card \(Self.word(typed)) --keep")
    case .several(let typed, let people): several(typed, people)
    case .alreadyThere(let name, let people):
      Trouble(
        Passage(people.map { Line("\(introduced($0)) is here already.") }),
        "Is it somebody else?  tend add \"\(name)\" --anyway")
    case .nothingOpen(let what, let person): nothingOpen(what, with: person)
    case .severalOpen(let open): Trouble(which(open), "Say a word of the one you mean.")
    case .tooManyQuestions(let limit):
      Trouble(
        "At most \(Self.number(limit)) must-questions an offering.", "Keep those without which a pitch is a guess.")
    case .noSuchNumber(let number): Trouble("\(number) is on no list shown lately.", "tend  shows one.")
    case .staleNumber(let number, let meant):
      Trouble("\(number) meant \(meant), and that list is old.", "Say the name, or list again:  tend")
    case .noSuchAct(nil): Trouble("There is nothing to undo.", "tend history  shows what was done.")
    case .noSuchAct(let number?): Trouble("The history has no number \(number).", "tend history  shows them.")
    case .impossibleDay(let day, let text): impossible(day, text)
    case .dayAhead(let day, let text): ahead(day, text)
    case .noSuchReferral(let name, let person, let side, let open): noSuchReferral(name, person, side, open)
    case .sameTwice(let person):
      Trouble("\(person.name) is named twice, and two people are needed.", "Name the other one:  tend find")
    case .introductionOpen(let one, let other):
      Trouble(
        "\(one.name) and \(other.name) are being introduced already.",
        "tend introduce \(typed(one)) \(typed(other))  shows how it stands.")
    case .introductionEnded(let person):
      Trouble("That introduction of \(person.name) has come to its end.", "tend introduce  shows those under way.")
    case .notAgreed(let person):
      Trouble(
        "\(person.name) has not said yes to it yet.",
        "--agreed \(typed(person))  once they have; --anyway where both stood before you.")
    case .personal(let person):
      Trouble(
        "\(person.name) is family or a friend: no tier, no rhythm, no asks.",
        "If there is more to it:  tend role \(typed(person)) personal --remove")
    case .neverAsked(let person):
      Trouble(
        "\(person.name) is never to be asked, as you said. No date and no number goes with that.",
        "Take it back first:  tend pause \(typed(person)) --ask-freely --ask-again may")
    case .unreadable(let what, let typed, let choices): unreadable(what, typed, choices)
    case .missing(let needed): missing(needed)
    case .environment(let variable, let value, let example):
      Trouble("\(variable) is \"\(value)\", which can't be read.", "Set it as in  \(variable)=\(example)  or unset it.")
    case .file(let path, let trouble): fileTrouble(trouble, path)
    case .editor(let name):
      Trouble("\(name) ended badly. Nothing was changed.", "Name another:  EDITOR=nano tend rules")
    case .archive(let path, let problem): archiveProblem(problem, path)
    case .mapping(let file, let problem): mappingProblem(problem, file)
    case .unreadableCard(let line, let text, let problem): unreadableCard(line, text, problem)
    case .event(let trouble): eventTrouble(trouble)
    case .group(let trouble): groupTrouble(trouble)
    case .keeping(let trouble): keepingTrouble(trouble)
    case .rules(let troubles):
      Trouble(Passage(troubles.map { Line(ruleTrouble($0)) }), "tend rules  has every rule with its bounds.")
    case .store(let error): storeError(error)
    case .unexpected(let detail):
      Trouble(
        Passage([Line("Something went wrong that should not: \(detail)"), Line("Nothing was changed.")]),
        "tend doctor looks at the network; please report what you typed.")
    }
  }

  private func nobody(_ typed: String, _ near: [ListedPerson]) -> Trouble {
    if near.isEmpty { return Trouble("Nobody is called \(typed).", "tend add \"\(typed)\"  makes somebody new.") }
    var passage = Passage([Line("Nobody is called \(typed). Did you mean:")])
    for person in near { passage.add(Line(introduced(person), column: 4)) }
    return Trouble(passage, "Somebody new:  tend add \"\(typed)\"")
  }

  private func several(_ typed: String, _ people: [ListedPerson]) -> Trouble {
    var passage = Passage([Line("Which \(typed)?", column: 2)])
    for person in people { passage.add(Line(introduced(person), column: 4)) }
    guard let named = people.first(where: { !isNumberedOnly($0) }) else {
      return Trouble(passage, "tend find \(Self.word(typed))  numbers them; then say the number, as in  tend show 1")
    }
    let example = self.typed(named)
    return Trouble(passage, "Say more of the name, as in \(example).  tend find \(Self.word(typed))  numbers them.")
  }

  func nothingOpen(_ what: Refusal.Open, with person: ListedPerson) -> Trouble {
    let (name, typed) = (person.name, typed(person))
    return switch what {
    case .step: Trouble("No step stands open with \(name).", "tend show \(typed)")
    case .promise: Trouble("No promise of yours to \(name) is open.", "tend promise \(typed) \"...\" --by fri")
    case .theirPromise: Trouble("No promise of \(name)'s is open.", "tend promise \(typed) \"...\" --they")
    case .ask: Trouble("Nothing asked of \(name) is open.", "tend ask referral \(typed)")
    case .help: Trouble("No such help is on record with \(name).", "tend give advice \(typed) \"...\"")
    case .thanks: Trouble("Nothing from \(name) waits for thanks.", "tend got advice \(typed) \"...\"")
    case .report:
      Trouble("Nothing from \(name) waits to hear what came of it.", "tend got advice \(typed) \"...\"")
    case .strain: Trouble("Nothing on record stands between you and \(name).", "tend show \(typed)")
    }
  }

  private func unreadable(_ what: Refusal.Unreadable, _ typed: String, _ choices: [String]) -> Trouble {
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
      case .sought: "\(typed) is nobody on that list, or could be several."
      }
    return Trouble(said, choices.isEmpty ? "" : "Say \(Self.choices(choices)).")
  }

  private func missing(_ needed: Refusal.Needed) -> Trouble {
    switch needed {
    case .name: Trouble("Who? A name is needed.", "tend add \"Ana Ruiz\"")
    case .text: Trouble("The text is missing.", "Put it in quotes.")
    case .what: Trouble("What was it?", "Put it in quotes:  tend promise ana \"an intro to Chen fri\"")
    case .prospect: Trouble("Who was passed on?", "Name first, then why:  \"Lena Brandt, needs an audit\"")
    case .date: Trouble("A date is missing.", "Say it so:  --by fri")
    case .answer: Trouble("An answer is missing, and there is no terminal to ask on.", "Give it on the command line.")
    case .person: Trouble("Who is it about? A name is missing.", "tend find  lists everybody.")
    case .files: Trouble("Which files?", "tend import contacts.vcf")
    case .change:
      Trouble(
        "What is to change? A name, nickname, mail, phone, profile, website, handle, org, title, birthday or address.",
        "tend edit ana --mail ana@new.test --title CEO")
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
