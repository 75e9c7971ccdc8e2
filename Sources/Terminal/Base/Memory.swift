import Domain
import Foundation
import UseCases

/// The last list that was shown of a network on this terminal, so that `done 1` means its first line. Kept per terminal and
/// network below `XDG_STATE_HOME`; nothing in it but numbers, identifiers and the names that were shown.
struct Memory {
  struct Entry: Equatable {
    var number: Int
    var contact: ContactID
    var name: String
    /// The step it stood for, where the list was one of steps.
    var step: StepReference?
  }

  /// A number older than this is refused with the name it meant.
  static let lifetime: Int64 = 12 * 3600

  private let path: String

  /// - Parameter network: the path of its file, by whatever name.
  init(environment: [String: String], network: String) {
    let folder = Place.folder("XDG_STATE_HOME", below: ".local/state", environment)
    let terminal = environment["TEND_TERMINAL"] ?? Self.terminal()
    let whole = realpath(network, nil).map { path in
      defer { free(path) }
      return String(cString: path)
    }
    let mark = String(StableHash.hash(whole ?? network), radix: 36)
    path = "\(folder)/last-list-\(terminal)-\(mark)"
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
  /// Lines of text, since every `today` writes them: the instant, then for each entry its number, its contact, its step's
  /// kind and subject (empty where it is none), and the name.
  func remember(_ entries: [Entry], now: Instant) {
    var text = "\(now.microseconds)\n"
    for entry in entries {
      let (kind, subject) = (entry.step.map { String($0.kind.rawValue) } ?? "", entry.step?.subject?.text ?? "")
      let name = String(entry.name.map { $0.isNewline || $0 == "\t" ? " " : $0 })
      text += "\(entry.number)\t\(entry.contact.text)\t\(kind)\t\(subject)\t\(name)\n"
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

  /// What a number of the last list stood for.
  func entry(_ number: Int, now: Instant) throws(Refusal) -> Entry {
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
    guard fields.count == 5, let number = Int(fields[0]), let contact = ContactID(text: String(fields[1])) else {
      return nil
    }
    let kind = Int(fields[2]).flatMap(Step.Kind.init(rawValue:))
    self.init(
      number: number, contact: contact, name: String(fields[4]),
      step: kind.map { StepReference(contact: contact, kind: $0, subject: Step.Subject(text: String(fields[3]))) })
  }
}
