#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Expands recurrence rules (RFC 5545 section 3.8.5.3) through libical 3, which is opened when the first rule is met,
/// so that starts without one don't pay for it.
enum RecurrenceLibrary {
  /// What has to be installed, under Debian's name.
  static let packageName = "libical3"

  /// The first instances, at most `limit`, in seconds of local time as if it were UTC: summer time is for the caller to
  /// apply to each. The start is among them where the rule matches it.
  ///
  /// The rule must end (`UNTIL`), as libical else searches for matches through centuries. Throws `.needs` where the
  /// library is not installed.
  static func instances(of rule: String, from start: Int64, limit: Int) throws(RecordProblem) -> [Int64] {
    guard let expand else { throw .needs(package: packageName) }
    var times = [time_t](repeating: 0, count: limit)
    _ = expand(rule, time_t(start), Int32(clamping: limit), &times)
    // In order of time; a zero is the end.
    return times.prefix { $0 != 0 }.map { Int64($0) }
  }

  private typealias Expand =
    @Sendable @convention(c) (UnsafePointer<CChar>, time_t, Int32, UnsafeMutablePointer<time_t>) -> Int32
  private typealias SetFatal = @convention(c) (Int32) -> Void

  private static let expand: Expand? = {
    let names = ["libical.so.3", "libical.3.dylib", "/opt/homebrew/lib/libical.3.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first,
      let expand = dlsym(library, "icalrecur_expand_recurrence")
    else { return nil }
    // Some builds of the library end the process when they meet a malformed rule.
    if let setFatal = dlsym(library, "icalerror_set_errors_are_fatal") {
      unsafeBitCast(setFatal, to: SetFatal.self)(0)
    }
    return unsafeBitCast(expand, to: Expand.self)
  }()
}
