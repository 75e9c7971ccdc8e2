import Domain
import Formats
import Store
package import UseCases

extension Words {
  package func reading(_ done: Int, of total: Int) -> String {
    "  Reading  \(percent(done, of: total))"
  }

  package func writing(_ done: Int, of total: Int) -> String {
    "  Writing  \(Words.grouped(done)) of \(Words.grouped(total))"
  }

  private func percent(_ done: Int, of total: Int) -> String { total > 0 ? "\(done * 100 / total)%" : "" }

  /// Tables of unknown make, each column with what it is taken for.
  package func mappings(_ mappings: [StagedImport.ProposedMapping]) -> Passage {
    var passage = columns(mappings)
    passage.blank()
    passage.add(Line("y takes it so; else: tend import FILE --map \"Header=field\"", column: 2, tone: .faint))
    return passage
  }

  private func columns(_ mappings: [StagedImport.ProposedMapping]) -> Passage {
    var passage = Passage()
    for proposed in mappings {
      passage.add(Line("\(proposed.file): is this what its columns say?", column: 2, tone: .strong))
      for (header, field) in zip(proposed.headers, proposed.fields) where !header.isEmpty {
        passage.add(
          Line(
            field ?? "kept in the source row only", lead: "    \(header)", column: 34,
            tone: field == nil ? .faint : .plain))
      }
    }
    return passage
  }

  /// The same where there is no terminal to say yes on.
  package func unconfirmed(_ proposed: [StagedImport.ProposedMapping]) -> Passage {
    var passage = columns(proposed)
    passage.blank()
    passage.add(Line("Nothing was read in. As it stands:  --yes      else:  --map \"Header=field\"", column: 2))
    return passage
  }

  /// What an import did: what came in, what was left out and why, and what the network looks like now.
  package func imported(_ report: ImportReport) -> Passage {
    var passage = Passage()
    if report.isDryRun, !report.mappings.isEmpty {
      passage = columns(report.mappings)
      passage.add(Line("Else: --map \"Header=field\"", column: 2, tone: .faint))
      passage.blank()
    }
    let verb = report.isDryRun ? "Would come in" : "Came in"
    if report.people.read > 0 { passage.add(Line(people(report.people), lead: "  \(verb)", column: 18)) }
    if report.traces.read > 0 {
      passage.add(Line(traces(report.traces), lead: report.people.read > 0 ? "" : "  \(verb)", column: 18))
    }
    if report.people.read == 0, report.traces.read == 0 {
      passage.add(Line("Nothing in it that is read here.", column: 2))
    }
    for own in report.ownAddresses {
      passage.add(Line("\(own), since it takes part in nearly all. Else: tend me", lead: "  Yours", column: 18))
    }
    if report.isOwnAddressUnknown, report.traces.notYours > 0 {
      passage.add(
        Line("unknown. Tell it, then import again:  tend me mail you@firm.com", lead: "  Your address", column: 18))
    }
    for (place, file) in report.files.filter({ $0.kind == .notRecognised }).prefix(3).enumerated() {
      passage.add(Line("\(file.name) is nothing that Tend reads.", lead: place == 0 ? "  Not read" : "", column: 18))
    }
    otherTables(report, &passage)
    jobs(report, &passage)
    setAside(report, &passage)
    maybeSame(report, &passage)
    if let lookBack = report.lookBack { self.lookBack(lookBack, report, &passage) }
    passage.blank()
    passage.add(
      Line(
        report.isDryRun
          ? "Nothing was written. Without --dry-run it is."
          : report.act == nil
            ? "Nothing new was written.      tend   shows today"
            : "tend   shows today      tend undo   takes it all back",
        column: 2, tone: .faint))
    return passage
  }

  private func people(_ counts: ImportReport.Counts) -> String {
    var parts = [Words.count(counts.added, "new person", "new people")]
    if counts.updated > 0 { parts.append("\(Words.grouped(counts.updated)) with news") }
    if counts.unchanged > 0 { parts.append("\(Words.grouped(counts.unchanged)) there already") }
    if counts.passedOver > 0 { parts.append("\(Words.grouped(counts.passedOver)) empty or your own") }
    if counts.setAside > 0 { parts.append("\(Words.grouped(counts.setAside)) set aside") }
    return parts.joined(separator: ", ")
  }

  private func traces(_ counts: ImportReport.Traces) -> String {
    var parts = [Words.count(counts.touches, "exchange", "exchanges")]
    if counts.known > 0 { parts.append("\(Words.grouped(counts.known)) known") }
    if counts.withStrangers > 0 { parts.append("\(Words.grouped(counts.withStrangers)) with people not in here") }
    if counts.notYours > 0 { parts.append("\(Words.grouped(counts.notYours)) between others") }
    if counts.noTouch > 0 {
      parts.append("\(Words.count(counts.noTouch, "list, robot or the like", "lists, robots and the like"))")
    }
    if counts.setAside > 0 { parts.append("\(Words.grouped(counts.setAside)) set aside") }
    return parts.joined(separator: ", ")
  }

  /// Tables of an archive whose columns nobody was asked about.
  private func otherTables(_ report: ImportReport, _ passage: inout Passage) {
    let names = report.files.filter { $0.kind == .otherTable }.map(\.name)
    guard let first = names.first else { return }
    let rest = names.count - min(3, names.count)
    let listed = names.prefix(3).joined(separator: ", ") + (rest > 0 ? " and \(Words.grouped(rest)) more" : "")
    passage.add(Line("\(listed): no columns that are known.", lead: "  Not read", column: 18))
    passage.add(Line("Are people in one? Unpack it:  tend import \(quoted(first))", column: 18, tone: .faint))
  }

  private func quoted(_ file: String) -> String {
    file.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) } ? file : Self.word(file)
  }

  private func jobs(_ report: ImportReport, _ passage: inout Passage) {
    for (place, change) in report.jobChanges.prefix(3).enumerated() {
      let now = change.now.isEmpty ? "" : " now \(change.now)"
      passage.add(
        Line(
          "\(change.person.name):\(now), before \(change.before)", lead: place == 0 ? "  New job" : "", column: 18))
    }
  }

  private func setAside(_ report: ImportReport, _ passage: inout Passage) {
    for (place, record) in report.setAside.prefix(3).enumerated() {
      passage.add(
        Line(
          "\(record.file), line \(Words.grouped(record.line)): \(problem(record.problem))",
          lead: place == 0 ? "  Set aside" : "", column: 18))
    }
    passage.add(more: report.setAsideCount - 3, "; all are kept", column: 18, tone: .faint)
  }

  private func maybeSame(_ report: ImportReport, _ passage: inout Passage) {
    for (place, pair) in report.maybeSame.prefix(3).enumerated() {
      let because =
        switch pair.because {
        case .sameName: "one name"
        case .sameMail: "one mail address"
        case .samePhone: "one number"
        case .sameCard: "one card"
        }
      passage.add(
        Line(
          "\(introduced(pair.new)) and \(introduced(pair.known)): \(because)",
          lead: place == 0 ? "  Maybe the same" : "", column: 18))
    }
    passage.add(more: report.maybeSameCount - 3, "; nobody was merged", column: 18, tone: .faint)
  }

  private func lookBack(_ lookBack: ImportReport.LookBack, _ report: ImportReport, _ passage: inout Passage) {
    passage.blank()
    passage.add(
      Line(
        "\(Words.count(lookBack.resting, "person rests", "people rest")) quietly; nothing is asked of you.", column: 2))
    if lookBack.talkedThisYear > 0 {
      let names = Words.list(lookBack.talkedLately.prefix(3).map(\.name))
      passage.add(
        Line(
          "You have talked with \(Words.count(lookBack.talkedThisYear, "person", "people")) this year, "
            + "lately with \(names).",
          column: 2))
    }
    if lookBack.unanswered > 0 {
      let names = Words.list(lookBack.unansweredLately.prefix(3).map(\.name))
      passage.add(
        Line(
          "\(Words.count(lookBack.unanswered, "person", "people")) wrote last and had no answer: "
            + "\(names)\(lookBack.unanswered > 3 ? " …" : "").",
          column: 2))
    }
    if report.unknownCount > 0, let first = report.unknown.first {
      let who = first.name.isEmpty ? first.address : first.name
      passage.add(
        Line(
          (report.unknownCount == 1
            ? "You write with \(who), who is not in here:"
            : "You write with \(Words.grouped(report.unknownCount)) people who are not in here, most with \(who):")
            + "  tend add \(Words.word(who)) --mail \(first.address)",
          column: 2))
    }
  }
}
