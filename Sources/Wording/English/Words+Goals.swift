package import Domain
package import UseCases

extension Words {
  /// Goals at a glance.
  package func goals(_ shown: GoalsShown) -> Passage {
    guard !shown.goals.isEmpty || !shown.ended.isEmpty else { return noGoals }
    var passage = Passage()
    for goal in shown.goals.prefix(Self.goalsShown) {
      passage.add(
        Line(
          Self.cut(title(goal.goal.title), to: 44), lead: lead(goal.number), column: 4, remark: standing(goal),
          tone: .strong))
      passage.add(Line(outlook(goal), column: 4, principle: goal.pressing == nil ? .goals : .establishedTiesInACrunch))
      passage.blank()
    }
    if shown.goals.isEmpty { passage.add(Line("No goal is under way.", column: 2)) }
    passage.add(more: shown.goals.count - Self.goalsShown, ", by name", column: 4)
    if let last = shown.ended.first {
      let end = if case .won = last.end { "won" } else { "dropped" }
      let more = shown.ended.count > 1 ? "; \(Self.number(shown.ended.count - 1)) more ended before" : ""
      passage.add(Line("\(title(last.title)): \(end)\(more).", column: 4, tone: .faint))
    }
    let word = shown.goals.first.map { Self.word($0.typed) } ?? "audits"
    passage.add(Line("goal \(word)   goal \(word) --won   goal clients 10 --by \"31 dec\"", column: 4, tone: .faint))
    return passage
  }

  /// Of three or four lines each.
  private static let goalsShown = 5

  private var noGoals: Passage {
    Passage([
      Line("No goal is written down.", column: 2), .blank,
      Line("A result you want, and what leads to it:", column: 2),
      Line("goal clients 10 \"ten audits\" --by \"31 dec\" --industry manufacturing", column: 4),
      Line("goal one-to-ones 24 --by \"31 dec\"", column: 4),
    ])
  }

  /// One goal, whole.
  package func goal(_ shown: GoalShown) -> Passage {
    let goal = shown.goal
    var passage = Passage([Line(title(goal.title), column: 2, remark: standing(shown), tone: .strong)])
    let market = market(goal.market)
    let rows = [
      ("Counts", counts(goal) + Self.after(", in ", market)),
      ("Time", "\(date(goal.from)) to \(date(goal.by)), \(shown.progress.gone) of \(shown.progress.length) days gone"),
      ("Pace", goal.end == nil ? outlook(shown) : ended(shown)),
      ("For it", Self.list(shown.tied.map { counted($0) })),
      ("Left out", shown.otherCurrencies > 0 ? "\(shown.otherCurrencies) in another currency" : ""),
      ("Helped by", Self.list(shown.helpers.prefix(6).map(\.name)) + more(shown.helpers.count - 6)),
    ]
    for (lead, text) in rows where !text.isEmpty { passage.add(Line(text, lead: "  " + lead, column: 13)) }
    if let pressing = shown.pressing {
      passage.blank()
      passage.add(
        Line(
          sentence(for: pressing, about: nil) + " Turn to those who know you.", column: 2,
          principle: .establishedTiesInACrunch))
    }
    passage.blank()
    let word = Self.word(shown.typed)
    let isWon = if case .won = goal.end { true } else { false }
    let next =
      isWon && !shown.helpers.isEmpty
      ? "Each of them is to hear of it:  today"
      : goal.end == nil ? "goal \(word) --won   --dropped   --by \"31 jan\"" : "goal"
    passage.add(Line(next, column: 2, remark: "undo", tone: .faint))
    return passage
  }

  private func more(_ count: Int) -> String { count > 0 ? " and \(Self.number(count)) more" : "" }

  /// `4 of 10, by 31 Dec`
  private func standing(_ shown: GoalShown) -> String {
    let (progress, goal) = (shown.progress, shown.goal)
    return "\(figure(progress.done, goal)) of \(figure(progress.target, goal)), by \(date(goal.by))"
  }

  private func figure(_ amount: Int64, _ goal: Goal) -> String { figure(amount, goal.currency) }

  private func figure(_ amount: Int64, _ currency: String?) -> String {
    guard let currency else { return Self.grouped(Int(clamping: amount)) }
    return self.amount(Money(minor: amount, currency: currency))
  }

  /// Of what is only estimated, no cents.
  private func about(_ amount: Int64, _ goal: Goal) -> String {
    guard goal.currency != nil, goal.target >= 10_000 else { return figure(amount, goal) }
    return figure((amount / 100 + (amount % 100 + 50) / 100) * 100, goal)
  }

  /// What a goal is called: its name, else its number and measure.
  package func title(_ title: Goal.Title) -> String {
    if !title.name.isEmpty { return title.name }
    if title.measure == .role { return "a role" }
    let figure = figure(title.target, title.currency)
    return title.measure.isMoney ? "\(figure) of \(Self.word(title.measure))" : "\(figure) \(Self.word(title.measure))"
  }

  private static func word(_ measure: Goal.Measure) -> String {
    switch measure {
    case .clients: "clients"
    case .revenue: "revenue"
    case .role: "role"
    case .funds: "funds"
    case .oneToOnes: "one-to-ones"
    case .events: "events"
    case .posts: "posts"
    case .newFaces: "new-faces"
    case .help: "help"
    case .asks: "asks"
    }
  }

  /// Beside an even pace, and where it leads.
  private func outlook(_ shown: GoalShown) -> String {
    let (progress, goal) = (shown.progress, shown.goal)
    if progress.isReached { return "Reached.  goal \(Self.word(shown.typed)) --won" }
    if progress.gone == 0 { return "Begins \(on(goal.from))." }
    if progress.left == 0 { return "Its time is over." }
    let even = "An even pace would be at \(about(progress.expected, goal))."
    guard let forecast = progress.forecast else { return even + " " + needed(shown) }
    let (low, high) = (about(forecast.low, goal), about(forecast.high, goal))
    let end = low == high ? low : "\(low) to \(high)"
    return even + " As it goes it ends at \(end)."
  }

  /// Where nothing leads anywhere yet: what it takes.
  private func needed(_ shown: GoalShown) -> String {
    let (progress, goal) = (shown.progress, shown.goal)
    if progress.isEarly { return "Too early to say where it leads." }
    let came = progress.done == 0 ? "Nothing came in so far" : "Too little came in to say where it leads"
    let missing = figure(progress.target - progress.done, goal)
    guard progress.left >= 7 else { return "\(came); \(missing) to go." }
    let week = progress.neededPerWeek
    let each = Int64(exactly: week.rounded(.up)) ?? .max
    if goal.measure.isMoney { return "\(came); it takes \(about(each, goal)) a week." }
    if week > 1 { return "\(came); it takes \(figure(each, goal)) a week." }
    let weeks = Int((1 / week).rounded(.down))
    return "\(came); it takes one " + (weeks > 1 ? "every \(Self.number(weeks)) weeks." : "a week.")
  }

  private func ended(_ shown: GoalShown) -> String {
    switch shown.goal.end {
    case .won(let at): "won \(on(day(of: at)))"
    case .dropped(let at): "dropped \(on(day(of: at)))"
    case nil: ""
    }
  }

  private func counts(_ goal: Goal) -> String {
    switch goal.measure {
    case .clients: "clients won"
    case .revenue: "business won, by its worth"
    case .role: "a role won"
    case .funds: "funds won"
    case .oneToOnes: "talks of two, face to face"
    case .events: "events attended"
    case .posts: "posts, comments and talks"
    case .newFaces: "new faces kept"
    case .help: "help given"
    case .asks: "asks made"
    }
  }

  private func counted(_ tied: GoalShown.Tied) -> String {
    let (one, many) = noun(tied.kind)
    return Self.count(tied.count, one, many)
  }

  private func noun(_ kind: ActivityKind) -> (one: String, many: String) {
    switch kind {
    case .touch: ("exchange", "exchanges")
    case .ask: ("ask", "asks")
    case .help: ("help", "helps")
    case .referral: ("referral", "referrals")
    case .introduction: ("introduction", "introductions")
    case .opportunity: ("opportunity", "opportunities")
    case .oneToOne: ("one-to-one", "one-to-ones")
    case .event: ("event", "events")
    case .face: ("new face", "new faces")
    case .contribution: ("post", "posts")
    }
  }

  /// `manufacturing, CFO, Ghent`
  private func market(_ market: Market) -> String {
    [market.industries, market.roles, market.places, market.tags].filter { !$0.isEmpty }
      .map { $0.joined(separator: " or ") }.joined(separator: ", ")
  }

  package func contributed(_ contribution: Contribution) -> Passage {
    Passage([
      Line(
        "\(Self.sentence(Self.word(contribution.kind)).dropLast()), \(on(contribution.day)): "
          + Self.sentence(contribution.what), column: 2, principle: .online)
    ])
  }

  package func contributions(_ shown: ContributionsShown) -> Passage {
    guard !shown.contributions.isEmpty else {
      return Passage([
        Line("No post, comment or talk is on record.", column: 2), .blank,
        Line("post \"what a first audit asks\" --at LinkedIn", column: 4),
      ])
    }
    var passage = Passage()
    for each in shown.contributions.prefix(16) {
      let place = Self.after(", ", each.place)
      passage.add(
        Line(
          Self.cut("\(each.what)\(place)", to: 60), lead: "  " + Self.word(each.kind), column: 12,
          remark: date(each.day)))
    }
    passage.add(more: shown.contributions.count - 16, column: 2)
    passage.blank()
    passage.add(Line(Self.count(shown.contributions.count, "in a year", "in a year"), column: 2, tone: .faint))
    return passage
  }

  private static func word(_ kind: Contribution.Kind) -> String {
    switch kind {
    case .post: "post"
    case .comment: "comment"
    case .talk: "talk"
    }
  }
}
