import Domain
import Foundation
import UseCases

/// The last list that was shown of a network on this terminal, so that `done 1` means its first line. Kept per terminal and
/// network below `XDG_STATE_HOME`; nothing in it but numbers, identifiers and the names that were shown.
struct Memory {
  struct Entry: Equatable {
    var number: Int
    var means: Means
    var name: String
  }

  /// What a line of the list stood for.
  enum Means: Equatable {
    case person(ContactID)
    case step(StepReference)
    /// A new face: nobody's contact yet.
    case face(ID<Face>)
    case event(ID<Event>)
    case goal(ID<Goal>)
  }

  /// A number older than this is refused with the name it meant.
  static let lifetime: Int64 = 12 * 3600

  private let path: String
  fileprivate static let face = "face"
  fileprivate static let event = "event"
  fileprivate static let goal = "goal"
  /// In place of a contact, where a step concerns the user alone.
  fileprivate static let nobody = "-"

  /// - Parameter network: the path of its file, by whatever name.
  init(environment: [String: String], network: String) {
    let folder = Place.folder("XDG_STATE_HOME", below: ".local/state", environment)
    let terminal = environment["TEND_TERMINAL"] ?? Self.terminal()
    path = "\(folder)/last-list-\(terminal)-\(Place.mark(of: network))"
  }

  private static func terminal() -> String {
    for descriptor: Int32 in 0...2 {
      if let name = ttyname(descriptor) {
        return String(String(cString: name).map { $0 == "/" ? "-" : $0 })
      }
    }
    return "none"
  }

  /// Remembers a list; a folder that can't be written costs only the numbers.
  ///
  /// Lines of text, since every `today` writes them: the instant, then for each entry its number, its contact or face, its
  /// step's kind and subject (empty where it is none; of a face, an event or a goal its word), and the name.
  func remember(_ entries: [Entry], now: Instant) {
    var text = "\(now.microseconds)\n"
    for entry in entries {
      let fields =
        switch entry.means {
        case .person(let contact): [contact.text, "", ""]
        case .step(let step): [step.contact?.text ?? Self.nobody, String(step.kind.rawValue), step.subject?.text ?? ""]
        case .face(let face): [face.text, Self.face, ""]
        case .event(let event): [event.text, Self.event, ""]
        case .goal(let goal): [goal.text, Self.goal, ""]
        }
      let name = String(entry.name.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      text += ([String(entry.number)] + fields + [name]).joined(separator: "\t") + "\n"
    }
    if write(text) { return }
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    _ = write(text)
  }

  private func write(_ text: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }

  /// The face that a number of the last list stood for.
  func face(_ number: Int, now: Instant) throws(Refusal) -> ID<Face> {
    guard case .face(let face) = try entry(number, now: now).means else { throw .noSuchNumber(number) }
    return face
  }

  /// The event that a number of the last list stood for, or that its step was about.
  func event(_ number: Int, now: Instant) throws(Refusal) -> ID<Event> {
    switch try entry(number, now: now).means {
    case .event(let event): return event
    case .step(let step):
      guard case .event(let event) = step.subject else { throw .noSuchNumber(number) }
      return event
    case .person, .face, .goal: throw .noSuchNumber(number)
    }
  }

  /// The goal that a number of the last list stood for.
  func goal(_ number: Int, now: Instant) throws(Refusal) -> ID<Goal> {
    guard case .goal(let goal) = try entry(number, now: now).means else { throw .noSuchNumber(number) }
    return goal
  }

  /// The step that a number stood for; nil where the list was none of steps.
  func step(_ number: Int, now: Instant) throws(Refusal) -> StepReference? {
    guard case .step(let step) = try entry(number, now: now).means else { return nil }
    return step
  }

  /// The person, and the step where the list was one of steps. A new face is nobody's contact yet.
  func person(_ number: Int, now: Instant) throws(Refusal) -> (contact: ContactID, step: StepReference?) {
    let entry = try entry(number, now: now)
    switch entry.means {
    case .person(let contact): return (contact, nil)
    case .step(let step):
      guard let contact = step.contact else { throw .noSuchNumber(number) }
      return (contact, step)
    case .event, .goal: throw .noSuchNumber(number)
    case .face: throw .notKept(named: entry.name, asTyped: String(number))
    }
  }

  /// The name that a number was shown with.
  func name(_ number: Int, now: Instant) throws(Refusal) -> String { try entry(number, now: now).name }

  /// What a number of the last list stood for.
  private func entry(_ number: Int, now: Instant) throws(Refusal) -> Entry {
    let lines = (FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
      .split(separator: "\n")
    guard let shown = lines.first.flatMap({ Int64($0) }).map(Instant.init(microseconds:)),
      let entry = lines.dropFirst().lazy.compactMap(Entry.init).first(where: { $0.number == number })
    else { throw .noSuchNumber(number) }
    guard now.seconds - shown.seconds <= Self.lifetime, now >= shown else {
      throw .staleNumber(number, meant: entry.name)
    }
    return entry
  }
}

extension Memory.Entry {
  /// Reads a line of the list.
  fileprivate init?(_ line: Substring) {
    let fields = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
    guard fields.count == 5, let number = Int(fields[0]) else { return nil }
    let (identifier, name) = (String(fields[1]), String(fields[4]))
    if fields[2] == Memory.face {
      guard let face = ID<Face>(text: identifier) else { return nil }
      self.init(number: number, means: .face(face), name: name)
      return
    }
    if fields[2] == Memory.event {
      guard let event = ID<Event>(text: identifier) else { return nil }
      self.init(number: number, means: .event(event), name: name)
      return
    }
    if fields[2] == Memory.goal {
      guard let goal = ID<Goal>(text: identifier) else { return nil }
      self.init(number: number, means: .goal(goal), name: name)
      return
    }
    let contact = ContactID(text: identifier)
    guard contact != nil || identifier == Memory.nobody else { return nil }
    let kind = Int(fields[2]).flatMap(Step.Kind.init(rawValue:))
    let step = kind.map { StepReference(contact: contact, kind: $0, subject: Step.Subject(text: String(fields[3]))) }
    guard let means = step.map({ Memory.Means.step($0) }) ?? contact.map({ .person($0) }) else { return nil }
    self.init(number: number, means: means, name: name)
  }
}
