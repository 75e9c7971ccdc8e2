import Domain
import Method
import Testing

@Suite struct RulesTests {
  @Test func `every number of the rules has a key`() {
    // Counts the stored numbers by looking: a field without a key fails here.
    var fields = 0
    for topic in Mirror(reflecting: Rules()).children {
      for field in Mirror(reflecting: topic.value).children where !(field.value is Set<Guard>) {
        fields += 1
        let path = "\(topic.label!).\(field.label!)"
        #expect(RuleKey.named(path) != nil, "\(path)")
      }
    }
    #expect(RuleKey.all.count == fields + Guard.allCases.count)
    #expect(Set(RuleKey.all.map(\.path)).count == RuleKey.all.count)
  }

  @Test func `each key reads and writes its own number alone, within its range`() throws {
    for key in RuleKey.all {
      let other: RuleValue =
        switch key.defaultValue {
        case .whole(let number): .whole(number == Int(key.allowed.upperBound) ? number - 1 : number + 1)
        case .decimal(let number):
          .decimal(number == key.allowed.upperBound ? number / 2 : (number + key.allowed.upperBound) / 2)
        case .flag(let flag): .flag(!flag)
        }
      var values = [key.path: other]
      // Neighbours that must stay above it move along.
      if key.path == "warmth.quietAfter" { values["warmth.restingAfter"] = .decimal(50) }
      let changed = try Rules.defaults.changed(by: values)
      #expect(key.value(in: changed) == other)
      #expect(changed.differences(from: .defaults) == values)
      switch key.defaultValue {
      case .whole(let number): #expect(key.allowed.contains(Double(number)))
      case .decimal(let number): #expect(key.allowed.contains(number))
      case .flag: break
      }
    }
  }

  @Test func `differences bring the rules back`() throws {
    for preset in Preset.allCases {
      let stored = preset.rules.differences(from: .defaults)
      #expect(!stored.isEmpty)
      #expect(try Rules.defaults.changed(by: stored) == preset.rules)
    }
    #expect(Rules.defaults.differences(from: .defaults).isEmpty)
  }

  @Test func `of so many overrides no more can have gone well than there are`() throws {
    #expect(throws: RulesProblems.self) {
      try Rules.defaults.changed(by: ["guards.easeOf": .whole(4), "guards.easeWell": .whole(5)])
    }
    #expect(throws: Never.self) {
      try Rules.defaults.changed(by: ["guards.easeOf": .whole(4), "guards.easeWell": .whole(4)])
    }
  }

  @Test func `all problems are told at once`() {
    let values: [String: RuleValue] = [
      "due.unansweredBse": .whole(3), "tiers.a": .flag(true), "due.rest": .whole(0), "zzzzzzzzzzzz": .whole(1),
      "guards.eased.pace": .whole(1), "due.kindness": .whole(1),
    ]
    #expect(
      throws: RulesProblems([
        .outOfRange(key: "due.rest", value: 0, allowed: 1...3650),
        .unknownKey("due.unansweredBse", nearest: "due.unansweredBase"),
        .wrongType(key: "guards.eased.pace", expected: .flag), .wrongType(key: "tiers.a", expected: .whole),
        .unknownKey("zzzzzzzzzzzz", nearest: nil),
      ])
    ) { try Rules.defaults.changed(by: values) }
  }

  @Test func `a key without its topic is found`() {
    #expect(RuleKey.nearest(to: "silenceAfter")?.path == "asks.silenceAfter")
  }

  @Test func `numbers that contradict each other are refused`() {
    #expect(throws: RulesProblems([.notBelow(key: "tiers.a", other: "tiers.b")])) {
      try Rules.defaults.changed(by: ["tiers.a": .whole(90)])
    }
  }
}
