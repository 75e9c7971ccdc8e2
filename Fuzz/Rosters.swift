import Domain
import Formats

/// Feeds whatever bytes the fuzzer makes to what reads the roster of a group: lines, tables and vCards.
///
/// Every member must have a name, every line stand once and in its order, and a roster read again be the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRosters(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let today = Day(number: 20_783)
  guard let roster = try? Roster(bytes, today: today) else { return 0 }
  let members = roster.members
  precondition(members.allSatisfy { !$0.particulars.displayName.isEmpty }, "a member has no name")
  for lines in [members.map(\.line), roster.unread.map(\.line)] {
    precondition(lines.allSatisfy { $0 > 0 } && lines == lines.sorted(), "lines are out of their order")
  }
  precondition(Set(members.map(\.line)).isDisjoint(with: roster.unread.map(\.line)), "a line is read and unread")
  let again = try? Roster(bytes, today: today)
  precondition(again?.members == members && again?.unread == roster.unread, "read again, it is another")
  return 0
}
