import Formats

/// A record's problem as one word and its detail: how it is kept beside the record, and read back for the report.
enum ProblemName {
  static func name(of problem: RecordProblem) -> String {
    switch problem {
    case .tooLong(let limit): "tooLong \(limit)"
    case .tooMany(let limit): "tooMany \(limit)"
    case .unended: "unended"
    case .undecodable(let charset): "undecodable \(charset)"
    case .nobody: "nobody"
    case .malformed(let found): "malformed \(found)"
    case .noDate(let found): "noDate \(found)"
    case .needs(let package): "needs \(package)"
    }
  }

  static func problem(named name: String) -> RecordProblem {
    let words = name.split(separator: " ", maxSplits: 1).map(String.init)
    let detail = words.count > 1 ? words[1] : ""
    switch words.first {
    case "tooLong": return .tooLong(limit: Int(detail) ?? 0)
    case "tooMany": return .tooMany(limit: Int(detail) ?? 0)
    case "unended": return .unended
    case "undecodable": return .undecodable(charset: detail)
    case "nobody": return .nobody
    case "noDate": return .noDate(found: detail)
    case "needs": return .needs(package: detail)
    default: return .malformed(found: detail)
    }
  }
}
