import Domain

/// One VEVENT, as far as traces need it.
struct CalendarEvent {
  struct Attendee {
    var correspondent: Correspondent
    var hasDeclined: Bool
  }

  var line: Int
  var uid = ""
  var start: CalendarTime
  var end: CalendarTime?
  /// DURATION, in seconds, where there is no DTEND.
  var seconds: Int?
  var title: String?
  var place: String?
  var isCancelled = false
  var organizer: Correspondent?
  /// People only, without rooms and groups; at most `CalendarEvent.attendeeLimit` are kept.
  var attendees: [Attendee] = []
  var attendeeCount = 0
  var rules: [RecurrenceRule] = []
  /// RDATE.
  var added: [CalendarTime] = []
  /// EXDATE.
  var removed: [CalendarTime] = []
  /// RECURRENCE-ID: the instance of the series that this event replaces.
  var replaces: CalendarTime?
  /// The calendar's own zone, in which its floating times are meant (`X-WR-TIMEZONE`).
  var calendarZone: String?

  static let attendeeLimit = 100
  static let dateLimit = 10_000

  /// It has instances beside its own, or is one of another event's.
  var belongsToSeries: Bool { !rules.isEmpty || !added.isEmpty || replaces != nil }
}
