package import UseCases

extension Words {
  package func exported(_ exported: Exported) -> Passage {
    guard let path = exported.path else { return Passage() }
    return Passage([
      Line("Exported \(Self.count(exported.people, "person", "people")) to \(path), \(size(exported.bytes)).")
    ])
  }

  /// What came back from an archive of Tend's.
  package func archiveTaken(_ taken: ArchiveTaken) -> Passage {
    let what = Self.count(taken.people, "person", "people")
    let others = Self.count(taken.others, "entry", "entries")
    if taken.isDryRun {
      return Passage([Line("\(taken.path) would bring \(what), and \(others) about them. Nothing was written.")])
    }
    return Passage([
      Line("Taken from \(taken.path): \(what), and \(others) about them."),
      Line("To take it back:  tend undo", tone: .faint),
    ])
  }
}
