import Domain
import Store

extension Reading {
  /// The target markets of the goals under way.
  func openMarkets() throws(StoreError) -> [Market] { try openGoals().map(\.market).filter { !$0.isEveryone } }

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
