import Domain
import Store

extension Reading {
  /// Whether somebody is outside the target market of every goal that has one: fit for the open seat (P13). True where no
  /// goal has any.
  func isOutsideMarkets(_ contact: ContactID) throws(StoreError) -> Bool {
    let markets = try openGoals().map(\.market).filter { !$0.isEveryone }
    guard !markets.isEmpty, let particulars = try self.contact(contact)?.particulars else { return true }
    let offers = try offers(of: contact)
    return !markets.contains { $0.includes(particulars, offers: offers) }
  }

  /// What they are known to offer, as it was noted.
  func offers(of contact: ContactID) throws(StoreError) -> [String] {
    try facts(of: contact).filter { ($0.kind == .offers || $0.kind == .skill) && $0.closed == nil }.map(\.text)
  }
}
