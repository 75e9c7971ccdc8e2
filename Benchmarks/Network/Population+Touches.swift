import Domain
import Store

extension Population {
  /// Touches in the order of time, as they would have been written down: some people often, most now and then.
  func writeTouches(in writing: Writing) throws {
    let span = 2880
    for place in 0..<touches {
      let person = people[chance.percent(60) ? chance.below(people.count) : chance.rarely(people.count)]
      // Evenly over the years, to the hour before now.
      let seconds = Int64(span) * 86_400 * Int64(touches - place) / Int64(touches)
      let at = now.adding(seconds: -3600 - seconds)
      try writing.insert(touch(person, at))
    }
  }

  private func touch(_ person: ContactID, _ at: Instant) -> Touch {
    let channels: [Channel] = [.mail, .mail, .mail, .coffee, .call, .message, .meeting]
    let channel = channels[chance.below(channels.count)]
    let mine = chance.percent(50)
    var signals: Signals = []
    switch chance.below(200) {
    case 0: signals = .thanked
    case 1: signals = .praised
    case 2: signals = .raisedBusiness
    default: break
    }
    return Touch(
      id: id(at: at), at: at, channel: channel,
      direction: channel.isConversation ? .mutual : mine ? .outgoing : .incoming, parties: [.init(contact: person)],
      note: chance.percent(5) ? "about the annual plan" : "", invitesAnswer: mine && chance.percent(40),
      signals: signals, recorded: at)
  }
}
