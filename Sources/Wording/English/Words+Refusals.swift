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
    case .whoIsMeant(let clause, let people): doubt(clause, people)
    case .alreadyThere(let name, let people):
      Trouble(
        Passage(people.map { Line("\(introduced($0)) is here already.") }),
        "Is it somebody else?  tend add \(Self.word(name)) --anyway")
    case .nothingOpen(let what, let person): nothingOpen(what, with: person)
    case .severalOpen(let open): Trouble(which(open), "Say a word of the one you mean.")
    case .otherOpen(let open, let said, let kind):
      Trouble(
        which(open),
        "Say a word of the one you mean, or note another first:  tend opportunity \(typed(open.person)) "
          + Self.word(said) + (kind.map { " --kind \($0.rawValue)" } ?? ""))
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
    case .answerBeforeAsk(let day, let asked, let person):
      Trouble(
        "The ask is of \(date(asked)): an answer \(on(day)) would come before it. Nothing was saved.",
        "Say a later day, or none:  tend log \(Self.word("\(inLine(person)) said yes"))")
    case .noSuchReferral(let name, let person, let side, let open): noSuchReferral(name, person, side, open)
    case .faceKept(let person, let day):
      Trouble(
        "\(person.name) was kept \(on(day)) already.",
        "tend show \(typed(person))  shows them. It is another?  tend card "
          + Self.word("\(person.name), met at Expo"))
    case .severalFaces(let typed, let faces): severalFaces(typed, faces)
    case .faceAlike(let name, let people): faceAlike(name, people)
    case .notTheSame(let name, let person): notTheSame(name, person)
    case .sameForSeveral(let person, let cards): sameForSeveral(person, cards)
    case .noSuchGoal(let typed, let near):
      near.isEmpty
        ? Trouble("No goal is called \(typed).", "tend goal clients 10 --by \"31 dec\"  writes one down.")
        : Trouble(
          "Which goal is \(typed)? There is \(Self.list(near.map { title($0) })).",
          "Say a word of the one you mean, or its number:  tend goal")
    case .goalNamed(let title, let day, let typed):
      Trouble(
        "\(Self.sentence(self.title(title)).dropLast()) is under way already, by \(date(day)).",
        "Change that one:  tend goal " + Self.word(typed) + " --by \"31 dec\"   Or name this one otherwise.")
    case .goalPast(let day):
      Trouble("\(date(day)) lies behind: a goal needs a day to come.", "Say another:  --by \"31 dec\"")
    case .goalBackward(let from, let by):
      Trouble("From \(date(from)) to \(date(by)) is no stretch of time.", "Say  --from  before  --by.")
    case .goalEnded(let title):
      Trouble(
        "\(Self.sentence(self.title(title)).dropLast()) has ended already.",
        "tend history  shows when; tend undo  takes it back.")
    case .sameTwice(let person):
      Trouble("\(person.name) is named twice, and two people are needed.", "Name the other one:  tend find")
    case .referralOfMe:
      Trouble("That is you, and a referral has a third person in it.", "Was it business?  tend opportunity ana \"...\"")
    case .whichOffering(let offerings, let person):
      Trouble(
        "Which offering would it be: \(Self.choices(offerings))? Nothing was saved.",
        "tend opportunity \(typed(person)) --offering \(Self.word(offerings.first ?? "audits")) --answer \"...\"")
    case .nothingToAnswer(let answer):
      Trouble(
        "No must-question is open that “\(Self.cut(answer, to: 40))” would answer.",
        "Lay one down:  tend me offering audits --must \"Who decides?\"")
    case .notOfTheTwo(let typed):
      Trouble("\(typed) is neither of the two.", "Name one of those you introduce.")
    case .introductionOpen(let one, let other):
      Trouble(
        "\(one.name) and \(other.name) are being introduced already.",
        "tend introduce \(typed(one)) \(typed(other))  shows how it stands.")
    case .noIntroduction(let one, let other):
      Trouble(
        "No introduction of \(one.name) and \(other.name) is under way.",
        "tend introduce \(typed(one)) \(typed(other))  begins one.")
    case .introductionEnded(let person):
      Trouble("That introduction of \(person.name) has come to its end.", "tend introduce  shows those under way.")
    case .notAgreed(let person):
      Trouble(
        "\(person.name) has not said yes to it yet.",
        "--agreed \(typed(person))  once they have; --anyway where both stood before you.")
    case .leftInPeace(let person, let until):
      Trouble(
        "\(person.name) is left in peace\(until.map { " until \(date($0))" } ?? ""): only support is welcome.",
        "Wait for them; --anyway where it went out all the same.")
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
      Trouble("\(variable) is “\(value)”, which can't be read.", "Set it as in  \(variable)=\(example)  or unset it.")
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
      Trouble(Self.first(of: troubles.map { Line(ruleTrouble($0)) }), "tend rules  has every rule with its bounds.")
    case .ownFile(let file, let troubles):
      Trouble(
        Self.first(of: troubles.map { Line(ownTrouble($0, in: file)) }),
        "tend rules \(file.rawValue)  has all of it as it is now.")
    case .noMeeting(let person):
      Trouble(
        "No meeting with \(person.name) is open.",
        "Sent an invitation?  tend invite \(typed(person)) \"to hear about your work\" --sent")
    case .timeBehind(let at, let person):
      Trouble(
        "\(Self.sentence(time(at)).dropLast()) has passed.",
        "If you met:  tend debrief \(typed(person)) \"what came of it\"")
    case .meetingAhead(let at, let person):
      Trouble(
        "You meet \(person.name) \(time(at)), which has not come. Nothing was saved.",
        "If you have met already:  tend debrief \(typed(person)) \"...\" --on today")
    case .tooLong(let limit, let count):
      Trouble("That is \(Self.grouped(count)) letters, and it is to be one line.", "Say it in \(limit) or fewer.")
    case .store(let error): storeError(error)
    case .unexpected(let detail):
      Trouble(
        Passage([Line("Something went wrong that should not: \(detail)"), Line("Nothing was changed.")]),
        "tend doctor looks at the network; please report what you typed.")
    }
  }

  /// As many mistakes as a screen holds, and how many more; mended, the rest come.
  private static func first(of troubles: [Line]) -> Passage {
    var passage = Passage()
    for trouble in troubles {
      guard passage.height + trouble.height <= Passage.screen - 2 else { break }
      passage.add(trouble)
    }
    let more = troubles.count - passage.lines.count
    if more > 0 { passage.add(Line("And \(number(more)) more.")) }
    return passage
  }

  private func nobody(_ typed: String, _ near: [ListedPerson]) -> Trouble {
    if near.isEmpty {
      return Trouble("Nobody is called \(typed).", "tend add \(Self.word(typed))  makes somebody new.")
    }
    var passage = Passage([Line("Nobody is called \(typed). Did you mean:")])
    for person in near { passage.add(Line(introduced(person), column: 4)) }
    return Trouble(passage, "Somebody new:  tend add \(Self.word(typed))")
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
    case .opportunity: Trouble("No business with \(name) is open.", "tend opportunity \(typed) \"...\"")
    case .need: Trouble("No need of \(name)'s is open.", "tend log " + Self.word("\(inLine(person)) needs ..."))
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
      case .measure: "\(typed) is nothing that a goal counts."
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
    case .goalDay: Trouble("Until when? A goal has a last day.", "tend goal clients 10 --by \"31 dec\"")
    case .other: Trouble("To whom? Two people are needed.", "tend introduce ana mia")
    case .number: Trouble("How many, or how much? A number is missing.", "tend goal clients 10 --by \"31 dec\"")
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
