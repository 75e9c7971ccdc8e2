import Domain
import Store

extension Reading {
  /// What the network looks like after an import: who rests, with whom one has talked, who was not answered.
  func lookBack() throws -> ImportReport.LookBack {
    let year = world.now().adding(days: -365)
    let talked = try lastTalks(since: year)
    let waiting = try lastWrote(since: year)
    return ImportReport.LookBack(
      resting: try countContacts() - talked.count, talkedThisYear: talked.count,
      talkedLately: try talked.prefix(5).compactMap { contact in try listed(contact) },
      unanswered: waiting.count,
      unansweredLately: try waiting.prefix(5).compactMap { contact in try listed(contact) })
  }
}
