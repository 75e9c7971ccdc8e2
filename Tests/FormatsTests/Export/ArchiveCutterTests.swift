import Formats
import Testing

@Suite struct ArchiveCutterTests {
  private static let archive = """
    {"tend": 1,
    "empty": [],
    "contacts": [
    {"name": "a \\"quoted] \\\\", "tags": ["x", "y"]},
    {"name": "{"}
    ],
    "last": ["z"]
    }

    """

  private func cut(_ text: String, pieces size: Int = .max, limit: Int = 1000) throws -> [String] {
    var cutter = ArchiveCutter(limit: limit)
    var found: [String] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = size == .max ? bytes.count : min(bytes.count, start + size)
      try Array(bytes[start..<end]).withUnsafeBufferPointer {
        try cutter.feed($0) { section, element, line in
          found.append("\(section):\(line): " + String(decoding: element, as: UTF8.self))
        }
      }
      start = end
    }
    try cutter.finish()
    return found
  }

  @Test(arguments: [1, 2, 7, Int.max])
  func `elements come out whole, with their section and line, however the file is fed`(size: Int) throws {
    #expect(
      try cut(Self.archive, pieces: size) == [
        "tend:1: 1", #"contacts:4: {"name": "a \"quoted] \\", "tags": ["x", "y"]}"#, #"contacts:5: {"name": "{"}"#,
        #"last:7: "z""#,
      ])
  }

  @Test func `a file that ends anywhere in the middle is known to`() {
    let bytes = Self.archive.split(separator: "}\n").dropLast().joined(separator: "}\n")
    for count in [0, 1, 5, 20, 60, bytes.count] {
      #expect(throws: ArchiveTrouble.self) { try cut(String(bytes.prefix(count))) }
    }
  }

  @Test(arguments: ["[1]", "x", "{\"a\" 1}", "{\"a\": ]}", "{\"a\": [1] 2}", "{\"a\": [1}", "{a: 1}", "{\"a\": 1} x"])
  func `what is no such object is refused`(text: String) {
    #expect(throws: ArchiveTrouble.self) { try cut(text) }
  }

  @Test func `an element has a longest length, and its line is named`() {
    let long = String(repeating: "x", count: 2000)
    #expect(throws: ArchiveTrouble(kind: .tooLong(limit: 1000), line: 2)) {
      try cut("{\"a\": [\n\"\(long)\"]}")
    }
  }
}
