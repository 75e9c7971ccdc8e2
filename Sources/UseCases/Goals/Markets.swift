import Domain
import Store

extension Reading {
  /// The target markets of the goals under way: a goal whose last day has passed aims at nobody, though it was not ended.
  func openMarkets() throws(StoreError) -> [Market] {
    let today = world.today
    return try openGoals().filter { $0.covers(today) }.map(\.market).filter { !$0.isEveryone }
  }

  /// Whether somebody is outside all of these: fit for the open seat (P13). True where there are none.
  func isOutside(_ markets: [Market], _ contact: ContactID) throws(StoreError) -> Bool {
    guard !markets.isEmpty, let particulars = try self.contact(contact)?.particulars else { return true }
    let offers = try offers(of: contact)
    return !markets.contains { $0.includes(particulars, offers: offers) }
  }

  /// What they are known to offer, as it was noted.
  func offers(of contact: ContactID) throws(StoreError) -> [String] {
    try facts(of: contact).filter { ($0.kind == .offers || $0.kind == .skill) && $0.closed == nil }.map(\.text)
  }
}
