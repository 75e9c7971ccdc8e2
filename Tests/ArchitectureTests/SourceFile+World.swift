extension SourceFile {
  private var isLiveWorld: Bool { room == "Terminal" && path.hasSuffix("/LiveWorld.swift") }

  /// Time, identifiers and chance taken anywhere but in the live world.
  var ownClockOrChance: [Violation] {
    guard room != nil, !isLiveWorld else { return [] }
    let taken = code(saying: [
      "Date()", "Date.now", "Date(timeIntervalSinceNow", "UUID()", ".random(", ".randomElement(", ".shuffled()",
      ".shuffle()", "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock", "DispatchTime.now",
      "DispatchWallTime.now", "clock_gettime", "gettimeofday", "time(nil)", "arc4random", "getrandom", "getentropy",
      "CFAbsoluteTimeGetCurrent", "TimeZone.current", "Calendar.current",
    ])
    return taken.map { line, phrase in
      Violation(
        file: path, line: line, what: "\(phrase) is called outside the live World",
        remedy: "Take now, zone, ids and chance as parameters; they come from the World made once at the root")
    }
  }

  /// `TEND_NOW`, `TEND_ZONE` and `TEND_SEED` named anywhere but in the live world. Wording may name them to a person.
  var ownLookAtWorldVariables: [Violation] {
    guard let room, room != "Wording", !isLiveWorld else { return [] }
    return strings(saying: ["TEND_NOW", "TEND_ZONE", "TEND_SEED"]).map { line, name in
      Violation(
        file: path, line: line, what: "\(name) is read outside the live World",
        remedy: "Take the World as a parameter; Terminal's LiveWorld.swift alone reads these variables")
    }
  }
}
