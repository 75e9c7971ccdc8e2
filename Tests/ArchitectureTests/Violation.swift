import Testing

/// One place where a source file breaks a rule of the house: where, what, and what to do about it.
struct Violation: Hashable {
  var file: String
  var line: Int
  var what: String
  var remedy: String

  /// Fails the running test at the place in the source itself, so that an editor can jump there.
  func record(root: String) {
    let fileID = file.hasPrefix("Sources/") ? String(file.dropFirst("Sources/".count)) : file
    let place = SourceLocation(fileID: fileID, filePath: "\(root)/\(file)", line: line, column: 1)
    Issue.record("\(file):\(line): \(what). \(remedy)", sourceLocation: place)
  }
}
