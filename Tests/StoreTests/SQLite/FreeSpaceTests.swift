import Testing

@testable import Store

@Suite struct FreeSpaceTests {
  @Test func `what no disk can hold is refused before it is written, with what it needs and where`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("copy.db")
    #expect(throws: StoreError.noSpace(path: path, needed: 1 << 60)) { try FreeSpace.require(1 << 60, at: path) }
    #expect(throws: StoreError.noSpace(path: "copy.db", needed: 1 << 60)) {
      try FreeSpace.require(1 << 60, at: "copy.db")
    }
    try FreeSpace.require(1, at: path)
    try FreeSpace.require(1, at: folder.file("not/there/yet/copy.db"))
  }

  @Test func `a name with signs of its own is the same file to SQLite`() {
    #expect(SQLiteFile.immutable("/a b/50%?#.db") == "file:/a b/50%25%3f%23.db?immutable=1")
  }

  @Test func `a file that may be written is opened to write, whatever lies beside it`() throws {
    let folder = TemporaryFolder()
    _ = try folder.open()
    #expect(SQLiteFile.permission(for: folder.network) == .write)
  }
}
