import ArgumentParser
import Domain
import Foundation
import UseCases
import Wording

struct GroupCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("group", HelpText.group)

  @Argument(help: ArgumentHelp(HelpText.groupName)) var words: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.groupKind)) var kind: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupDues, valueName: "money")) var dues: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupOffice)) var office: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupRename)) var name: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupRoster, valueName: "file")) var roster: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.groupDryRun)) var dryRun = false
  @Option(name: .long, help: ArgumentHelp(HelpText.groupMember, valueName: "who")) var member: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.groupLeft)) var left = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.groupRejoined)) var rejoined = false
  @Option(name: .long, help: ArgumentHelp(HelpText.groupAsk)) var ask: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupMeeting, valueName: "when")) var meeting: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.groupAt, valueName: "place")) var at: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  private var typed: String { words.joined(separator: " ") }

  func validate() throws {
    if left, rejoined { throw ValidationError(HelpText.oneOf(["--left", "--rejoined"])) }
    if at != nil, meeting == nil { throw ValidationError(HelpText.placeOfMeeting) }
    if dryRun, roster == nil { throw ValidationError(HelpText.dryRoster) }
    if roster != nil, member != nil { throw ValidationError(HelpText.oneOf(["--roster", "--member"])) }
    let isOfGroup = kind != nil || dues != nil || name != nil || ask != nil || meeting != nil
    if member != nil, isOfGroup { throw ValidationError(HelpText.memberAlone) }
    if roster != nil, isOfGroup || office != nil || left || rejoined { throw ValidationError(HelpText.rosterAlone) }
  }

  func run(in session: Session) throws {
    let network = try session.network()
    let told = try told(in: session)
    guard !typed.isEmpty else {
      guard told.isEmpty, roster == nil, member == nil else { throw Refusal.group(.unnamed) }
      let shown = try network.groups()
      return try session.show(shown) { $0.groups(shown) }
    }
    if let roster { return try take(roster, in: session) }
    if let member {
      let id = try GroupOf.id(typed, in: session)
      let contact = try Who.contact(member, in: session)
      let noted = try network.member(contact, of: id, office: office, left: left)
      return try session.show(noted) { $0.noted(noted) }
    }
    if told.isEmpty {
      let shown = try network.group(try GroupOf.id(typed, in: session))
      try session.remember(shown.members.map(\.person))
      return try session.show(shown) { $0.group(shown) }
    }
    let noted = try note(told, in: session)
    try session.show(noted) { $0.noted(noted) }
  }

  /// A new one is noted where its kind is told.
  private func note(_ told: GroupTold, in session: Session) throws -> GroupNoted {
    let network = try session.network()
    if kind != nil, case .none = try network.group(meantBy: typed) { return try network.note(group: typed, told) }
    return try network.tell(group: try GroupOf.id(typed, in: session), told)
  }

  private func take(_ path: String, in session: Session) throws {
    let id = try GroupOf.id(typed, in: session)
    let taken = try session.network().roster(of: id, try bytes(of: path), path: path, dryRun: dryRun)
    try session.show(taken) { $0.roster(taken) }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal.file(path: path, .notFound)
    }
    guard !isFolder.boolValue else { throw Refusal.file(path: path, .isFolder) }
    guard let data = FileManager.default.contents(atPath: path) else { throw Refusal.file(path: path, .notReadable) }
    return Array(data)
  }

  private func told(in session: Session) throws -> GroupTold {
    var told = GroupTold()
    told.name = name
    told.kind = try kind.map { try Typed.groupKind($0) }
    told.dues = try dues.map { try Typed.money($0) }
    told.ask = ask
    if member == nil {
      told.office = office
      told.left = left ? session.world.today : nil
      told.rejoined = rejoined
    }
    if let meeting {
      told.meeting = .init(try Typed.occasion(meeting, in: session.world), place: at)
    }
    return told
  }
}
