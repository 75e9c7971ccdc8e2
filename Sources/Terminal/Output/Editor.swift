import Foundation
import UseCases

/// The user's own editor, for a text too long for a line.
enum Editor {
  /// What `text` is after the user edited it: `$VISUAL`, else `$EDITOR`, else `vi`. The file lies in a folder that only
  /// the user reads, and is gone afterwards.
  static func edited(_ text: String, name: String) throws(Refusal) -> String {
    let environment = ProcessInfo.processInfo.environment
    let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    var template = Array((NSTemporaryDirectory() + "/tend-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(path: NSTemporaryDirectory(), .notWritable) }
    let folder = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/" + name
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw .file(path: path, .notWritable)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // The variable may hold words of its own (`code --wait`): the shell takes it apart, the path comes as one word.
    process.arguments = ["-c", editor + " \"$1\"", "sh", path]
    do {
      try process.run()
    } catch {
      throw .file(path: "/bin/sh", .notFound)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw .editor(editor) }
    guard let bytes = FileManager.default.contents(atPath: path), let edited = String(validating: bytes, as: UTF8.self)
    else { throw .file(path: path, .notReadable) }
    return edited
  }
}
