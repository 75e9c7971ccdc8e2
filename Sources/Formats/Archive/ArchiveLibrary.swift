#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The functions of libarchive that are used, found when the first archive is opened: nobody else pays for loading it.
/// Their types are those of `archive.h` and `archive_entry.h`.
struct ArchiveLibrary: Sendable {
  typealias Handle = OpaquePointer
  typealias Make = @convention(c) @Sendable () -> Handle?
  typealias Call = @convention(c) @Sendable (Handle) -> Int32
  typealias Open = @convention(c) @Sendable (Handle, UnsafeRawPointer?, Int) -> Int32
  typealias Next = @convention(c) @Sendable (Handle, UnsafeMutablePointer<Handle?>) -> Int32
  typealias Read = @convention(c) @Sendable (Handle, UnsafeMutableRawPointer?, Int) -> Int
  typealias Text = @convention(c) @Sendable (Handle) -> UnsafePointer<CChar>?

  let make: Make
  let free: Call
  let supportZip: Call
  let open: Open
  let next: Next
  let read: Read
  let errorText: Text
  let path: Text
  let pathInUTF8: Text
  /// The bits of `st_mode` that say what kind of file it is.
  let fileType: Call
  let isEncrypted: Call

  /// What Debian calls the package.
  static let package = "libarchive13"
  /// Nil where it is not installed, or older than 3.2.
  static let shared: ArchiveLibrary? = ["libarchive.so.13", "libarchive.13.dylib", "libarchive.dylib"].lazy
    .compactMap(ArchiveLibrary.init(name:)).first

  private init?(name: String) {
    guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
    func function<Function>(_ symbol: String, _ type: Function.Type) -> Function? {
      dlsym(library, symbol).map { unsafeBitCast($0, to: type) }
    }
    guard let make = function("archive_read_new", Make.self), let free = function("archive_read_free", Call.self),
      let supportZip = function("archive_read_support_format_zip", Call.self),
      let open = function("archive_read_open_memory", Open.self),
      let next = function("archive_read_next_header", Next.self),
      let read = function("archive_read_data", Read.self),
      let errorText = function("archive_error_string", Text.self),
      let path = function("archive_entry_pathname", Text.self),
      let pathInUTF8 = function("archive_entry_pathname_utf8", Text.self),
      let fileType = function("archive_entry_filetype", Call.self),
      let isEncrypted = function("archive_entry_is_encrypted", Call.self)
    else { return nil }
    (self.make, self.free, self.supportZip, self.open) = (make, free, supportZip, open)
    (self.next, self.read, self.errorText) = (next, read, errorText)
    (self.path, self.pathInUTF8) = (path, pathInUTF8)
    (self.fileType, self.isEncrypted) = (fileType, isEncrypted)
  }
}
