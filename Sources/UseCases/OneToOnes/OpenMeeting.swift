import Domain
import Store

extension Reading {
  /// The meeting with this contact that is yet to be, agreed or not: what an answer to an invitation is about. Where all
  /// that is open has passed and waits to be told of, the last of these, which may have been moved.
  func meetingToCome(with contact: ContactID) throws(StoreError) -> OneToOne? {
    let open = try oneToOnes(with: contact).filter(\.isOpen)
    let now = world.now()
    return open.last { $0.at.map { $0 > now } ?? true } ?? open.last
  }

  /// Meetings with this contact whose time has come and that were not told of, in the order of their time.
  func meetingsPast(with contact: ContactID) throws(StoreError) -> [OneToOne] {
    let today = world.today
    return try oneToOnes(with: contact).filter { meeting in
      meeting.isOpen && meeting.at.map { world.zone.day(of: $0) <= today } ?? false
    }.sorted { ($0.at ?? .distantPast, $0.id) < ($1.at ?? .distantPast, $1.id) }
  }
}
