import Domain
package import Formats
import UseCases

extension Words {
  func fileTrouble(_ trouble: Refusal.FileTrouble, _ path: String) -> Trouble {
    switch trouble {
    case .notFound: Trouble("\(path) is not there.", "Check the name.")
    case .notReadable: Trouble("\(path) may not be read.", "Check its permissions.")
    case .notWritable:
      Trouble("\(path) can't be written.", "Check its permissions, or name another place.")
    case .isFolder: Trouble("\(path) is a folder.", "Name a file in it.")
    case .empty: Trouble("\(path) is empty.", "Export it again where it came from.")
    case .binary: Trouble("\(path) is no text that holds people.", "Export it as vCard or CSV.")
    case .noText: Trouble("\(path) is no text.", "Name the file that you edited; it is plain text in UTF-8.")
    case .notRecognised:
      Trouble("\(path) is nothing that Tend reads.", "Give it vCard, CSV, LinkedIn's archive, a calendar or a mailbox.")
    case .exists: Trouble("\(path) is there already.", "Name another, or move it away.")
    case .wouldReplace: Trouble("\(path) is there already.", "Name another, or replace it with --force.")
    case .noPlainFile:
      Trouble("\(path) is no file, and is not replaced.", "Name another; or write to - and send that there.")
    case .noSpace(let needed):
      Trouble(
        "\(path.isEmpty ? "This" : path) needs about \(size(needed)), and there is less on its disk.",
        "Free some, or name a place on another disk.")
    case .tooWide(let limit):
      Trouble(
        limit.map { "\(path) holds more than \(Self.grouped($0)) files." }
          ?? "\(path) is, or holds, your whole home folder.",
        "Name the folder that the contacts or the mail are in.")
    case .needsPackage(let name): Trouble("\(path) takes a library that is not installed.", "apt install \(name)")
    }
  }

  func archiveProblem(_ problem: ArchiveProblem, _ path: String) -> Trouble {
    switch problem {
    case .libraryMissing(let package):
      Trouble("\(path): archives take a library that is not installed.", "apt install \(package)")
    case .notAnArchive: Trouble("\(path) is no ZIP archive.", "Download it again.")
    case .truncated: Trouble("\(path) ends too early.", "Download it again.")
    case .damaged(let entry): Trouble("\(path): \(entry) in it is damaged.", "Download it again.")
    case .encrypted(let entry):
      Trouble("\(path): \(entry) in it is locked by a password.", "Unpack it, then import the files.")
    case .tooManyEntries(let limit):
      Trouble("\(path) holds more than \(Self.grouped(limit)) files.", "Unpack it, then import those you want.")
    case .tooLarge(let limit):
      Trouble("\(path) is over \(size(limit)) when unpacked.", "Unpack it, then import the files you want.")
    case .inflated(let ratio):
      Trouble(
        "\(path) unpacks to more than \(Self.grouped(ratio)) times its size, which no archive of text does.",
        "It was not read. Ask where it came from.")
    }
  }

  /// Why one record of an import was set aside.
  package func problem(_ problem: RecordProblem) -> String {
    switch problem {
    case .tooLong(let limit): "it is longer than \(size(limit)). Split it, then import it again."
    case .tooMany(let limit): "it has more than \(Self.grouped(limit)) parts. Take some out, then import it again."
    case .unended: "the file ends inside it. Export it again where it came from."
    case .undecodable(let charset): "its letters are not in \(charset), as it says. Export it as UTF-8."
    case .nobody: "nothing in it says who it is: no name, no address, no organization."
    case .malformed(let found): "it can't be read at “\(found)”. Mend it there, then import it again."
    case .noDate(let found): "“\(found)” is no date. Mend it, then import it again."
    case .needs(let package): "reading it takes a library that is not installed:  apt install \(package)"
    }
  }

  func mappingProblem(_ problem: MappingProblem, _ file: String) -> Trouble {
    switch problem {
    case .noAssignment(let text): Trouble("\(file): \(text) maps nothing.", "Write  --map \"Header=field\"")
    case .unknownField(let field):
      Trouble("\(file): \(field) is no field.", "Say mail, phone, given, family, organization or title.")
    case .unknownHeader(let header, let among):
      Trouble("\(file): no column is called \(header).", "Its columns: \(among.joined(separator: ", ")).")
    case .knownTable(let headers):
      Trouble(
        "\(file) is of a make that Tend knows; --map is for other tables.",
        "Leave it out. The columns are: \(headers.joined(separator: ", ")).")
    case .noTable: Trouble("\(file) is no table: nothing in it can be mapped.", "Leave --map out.")
    case .nobody:
      Trouble("\(file): no column says who a row is about.", "Name one:  --map \"Header=name\"")
    }
  }

  /// One mistake of an edited `method.yaml`, with its remedy.
  func ruleTrouble(_ trouble: Refusal.RulesTrouble) -> String {
    let place = trouble.line.map { "Line \($0): " } ?? ""
    let key = trouble.key
    switch trouble.problem {
    case .yaml(let problem):
      return place + yamlProblem(problem, key, shape: "Write  name: number,  two blanks deeper a topic.")
    case .notNames: return "\(place)names with numbers are expected\(key.isEmpty ? "" : " below \(key)")."
    case .unknownKey(let nearest):
      return "\(place)no rule is called \(key)." + (nearest.map { " Did you mean \($0)?" } ?? " Take the line out.")
    case .wrongType(let expected): return "\(place)\(key) wants \(shape(expected))."
    case .outOfRange(let allowed):
      return "\(place)\(key) goes from \(figure(allowed.lowerBound)) to \(figure(allowed.upperBound))."
    case .notBelow(let other): return "\(place)\(key) must stay below \(other)."
    }
  }

  private func shape(_ shape: RuleValue.Shape) -> String {
    switch shape {
    case .whole: "a whole number"
    case .decimal: "a number"
    case .flag: "true or false"
    }
  }

  /// `412 kB`, `3 GB`
  func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: Self.count(bytes, "byte", "bytes")
    case ..<1_000_000: "\(bytes / 1000) kB"
    case ..<1_000_000_000: "\(bytes / 1_000_000) MB"
    default: "\(bytes / 1_000_000_000) GB"
    }
  }
}
