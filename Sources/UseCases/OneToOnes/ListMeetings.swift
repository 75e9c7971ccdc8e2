package import Domain
import Store

/// Meetings of two that are open: those agreed in the order of their time, then the invitations that wait for an answer.
package struct MeetingsShown: Sendable, Encodable {
  package var meetings: [Entry]
  /// More than a list shows.
  package var more: Int

  package struct Entry: Sendable, Encodable {
    package var number: Int
    package var person: ListedPerson
    package var meeting: OneToOne
    package var state: State
  }

  package enum State: String, Hashable, Sendable, Encodable {
    /// Its time has come: what came of it is to be told.
    case toDebrief
    case agreed
    /// The other side has not said when.
    case waiting
  }
}

extension Network {
  package func meetings() throws(Refusal) -> MeetingsShown {
    try read { reading in
      let now = world.now()
      func order(_ meeting: OneToOne) -> (Instant, Instant) { (meeting.at ?? .distantFuture, meeting.invited) }
      let open = try reading.openOneToOnes().sorted { order($0) < order($1) }
      var entries: [MeetingsShown.Entry] = []
      for meeting in open.prefix(Self.meetingLimit) {
        guard let person = try reading.introduced(meeting.contact) else { continue }
        let state: MeetingsShown.State = meeting.at.map { $0 > now ? .agreed : .toDebrief } ?? .waiting
        entries.append(.init(number: entries.count + 1, person: person, meeting: meeting, state: state))
      }
      return MeetingsShown(meetings: entries, more: max(0, open.count - Self.meetingLimit))
    }
  }

  /// So many fit on a screen.
  private static let meetingLimit = 9
}
