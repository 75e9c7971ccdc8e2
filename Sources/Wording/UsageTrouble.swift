/// What of a command line can't be read.
package struct UsageTrouble: Hashable, Sendable {
  /// The command it was meant for, where that is known.
  package var verb: String?
  package var problem: Problem

  package enum Problem: Hashable, Sendable {
    case unknownVerb(String, near: [String])
    case unknownOption(String, near: String?)
    /// An argument that the command needs, as its help calls it: `<who>`.
    case missing(String)
    case noValue(option: String)
    case takesNoValue(option: String, value: String)
    case tooMuch([String])
    case wrongValue(String, of: String)
    /// Said in our words already.
    case said(String)
  }

  package init(verb: String? = nil, problem: Problem) { (self.verb, self.problem) = (verb, problem) }
}
