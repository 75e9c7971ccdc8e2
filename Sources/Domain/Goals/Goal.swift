/// What the user works for, written down with a measure, a number and a date (P18).
package struct Goal: Hashable, Sendable, Codable {
  package var id: ID<Goal>
  /// As the user calls it: `ten audits`. Empty where its measure says enough.
  package var name: String
  package var measure: Measure
  /// How many, or how much in the smallest unit of `currency`.
  package var target: Int64
  /// ISO 4217, where the measure is money; else nil.
  package var currency: String?
  package var from: Day
  /// The last day that counts.
  package var by: Day
  /// Whom it is to be reached with; empty for everybody.
  package var market: Market
  package var made: Instant
  package var end: End?

  /// What is counted. The first four are results, the others activities that lead to them.
  package enum Measure: String, Sendable, Codable, CaseIterable {
    case clients, revenue, role, funds
    case oneToOnes, events, posts, newFaces, help, asks

    package var isResult: Bool {
      switch self {
      case .clients, .revenue, .role, .funds: true
      case .oneToOnes, .events, .posts, .newFaces, .help, .asks: false
      }
    }

    package var isMoney: Bool { self == .revenue || self == .funds }
  }

  /// How it ended; nil while it is pursued, and after its date as well.
  package enum End: Hashable, Sendable, Codable {
    case won(at: Instant)
    case dropped(at: Instant)
  }

  package init(
    id: ID<Goal>, name: String, measure: Measure, target: Int64, currency: String? = nil, from: Day, by: Day,
    market: Market = Market(), made: Instant, end: End? = nil
  ) {
    (self.id, self.name, self.measure, self.target) = (id, name, measure, target)
    (self.currency, self.from, self.by, self.market) = (currency, from, by, market)
    (self.made, self.end) = (made, end)
  }

  /// What it is called by, wherever it is spoken of.
  package struct Title: Hashable, Sendable, Codable {
    package var name: String
    package var measure: Measure
    package var target: Int64
    package var currency: String?

    package init(name: String, measure: Measure, target: Int64, currency: String? = nil) {
      (self.name, self.measure, self.target, self.currency) = (name, measure, target, currency)
    }
  }

  package var title: Title { Title(name: name, measure: measure, target: target, currency: currency) }

  /// Days from its first to its last, both included.
  package var length: Int { by.days(since: from) + 1 }

  package func covers(_ day: Day) -> Bool { from <= day && day <= by }
}
