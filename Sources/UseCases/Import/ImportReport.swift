package import Domain
package import Formats
import Store

/// What an import did, or with a dry run would do. Taken, unchanged and set aside add up to the records read.
package struct ImportReport: Sendable, Encodable {
  package var files: [StagedImport.File]
  package var isDryRun: Bool
  /// Tables of unknown make, with what their columns were taken for.
  package var mappings: [StagedImport.ProposedMapping] = []
  package var people = Counts()
  package var traces = Traces()
  /// Records that can't be read, the first of them by name; they are kept.
  package var setAside: [SetAside] = []
  package var setAsideCount = 0
  /// People who may be the same as somebody who was there, the first of them; nobody was merged.
  package var maybeSame: [MaybeSame] = []
  package var maybeSameCount = 0
  /// Jobs that changed since the last import.
  package var jobChanges: [JobChange] = []
  /// People the user wrote with in both directions who are not in the network, most exchanges first.
  package var unknown: [Unknown] = []
  package var unknownCount = 0
  /// Addresses taken for the user's own, because they take part in most of the mail.
  package var ownAddresses: [String] = []
  /// No address of the user's own is known, so nobody can tell which of the mail is theirs.
  package var isOwnAddressUnknown = false
  /// The number of the act in the history; nil after a dry run, and where nothing was written.
  package var act: Int?
  package var lookBack: LookBack?

  package struct Counts: Hashable, Sendable, Encodable {
    package var read = 0
    package var added = 0
    package var updated = 0
    /// There already, and nothing new in it.
    package var unchanged = 0
    /// Rows that say nothing, and the user's own card.
    package var passedOver = 0
    package var setAside = 0
  }

  package struct Traces: Hashable, Sendable, Encodable {
    package var read = 0
    package var touches = 0
    package var known = 0
    /// Lists, robots, drafts, cancelled meetings, mail to more than ten.
    package var noTouch = 0
    /// Between others: the user is neither who sent it nor among whom it was addressed to.
    package var notYours = 0
    /// With nobody who is in the network.
    package var withStrangers = 0
    package var setAside = 0
  }

  package struct SetAside: Sendable, Encodable {
    package var file: String
    package var line: Int
    package var problem: RecordProblem

    private enum CodingKeys: CodingKey { case file, line, problem }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(file, forKey: .file)
      try container.encode(line, forKey: .line)
      try container.encode(ProblemName.name(of: problem), forKey: .problem)
    }
  }

  package struct MaybeSame: Sendable, Encodable {
    package var new: ListedPerson
    package var known: ListedPerson
    package var because: Likeness

    package enum Likeness: String, Sendable, Encodable {
      case sameName, sameMail, samePhone, sameCard
    }
  }

  package struct JobChange: Sendable, Encodable {
    package var person: ListedPerson
    package var before: String
    package var now: String
  }

  package struct Unknown: Sendable, Encodable {
    package var name: String
    package var address: String
    package var exchanges: Int
  }

  /// The one screen after an import.
  package struct LookBack: Sendable, Encodable {
    /// In the network, and nothing asked of them.
    package var resting: Int
    /// Two-sided exchange within a year.
    package var talkedThisYear: Int
    package var talkedLately: [ListedPerson]
    /// Wrote last, to the user alone, and had no answer.
    package var unanswered: Int
    package var unansweredLately: [ListedPerson]
  }

  /// How many of a kind are named.
  static let named = 20
}
