#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the disk takes to make a small write durable: a `log` cannot be faster.
enum DiskSync {
  /// Median microseconds of a 4 kB append with its sync, in the folder of `file`.
  static func median(in file: String) -> Double {
    let path = "\(file).sync"
    let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 4096)
    var times: [Double] = []
    for _ in 0..<500 {
      let start = seconds()
      guard write(descriptor, page, page.count) == page.count, sync(descriptor) == 0 else { return 0 }
      times.append((seconds() - start) * 1e6)
    }
    return times.median
  }

  private static func sync(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      fdatasync(descriptor)
    #else
      fsync(descriptor)
    #endif
  }

  static func seconds() -> Double { read(CLOCK_MONOTONIC) }

  static func processorSeconds() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
