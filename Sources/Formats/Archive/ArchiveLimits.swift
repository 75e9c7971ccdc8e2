/// How far an archive is unpacked. All counts are of unpacked bytes over all entries.
package struct ArchiveLimits: Hashable, Sendable {
  package var entries: Int
  package var bytes: Int
  /// How many times the archive's own size may come out of it, once more than `ratioFrom` bytes did.
  package var ratio: Int
  package var ratioFrom: Int

  package init(entries: Int = 100_000, bytes: Int = 4 << 30, ratio: Int = 200, ratioFrom: Int = 50 << 20) {
    (self.entries, self.bytes, self.ratio, self.ratioFrom) = (entries, bytes, ratio, ratioFrom)
  }

  func check(_ unpacked: Int, from size: Int) throws(ArchiveProblem) {
    if unpacked > bytes { throw .tooLarge(limit: bytes) }
    if unpacked > ratioFrom, unpacked / max(1, size) >= ratio { throw .inflated(ratio: ratio) }
  }
}
