import Domain

extension CalendarEvent {
  /// Reads a VEVENT. Throws `.noDate` without a readable DTSTART, `.tooMany` beyond `dateLimit` dates, and what
  /// `RecurrenceRule` throws.
  init(_ record: UnsafeBufferPointer<UInt8>, line: Int, buffer: inout [UInt8]) throws(RecordProblem) {
    self.init(line: line, start: .day(Day(number: 0)))
    var (depth, hasStart, foundStart) = (0, false, "")
    try CalendarLine.forEach(in: record, buffer: &buffer) { (line) throws(RecordProblem) in
      if line.name.matches("begin") {
        depth += 1
      } else if line.name.matches("end") {
        depth -= 1
      } else if depth == 1 {
        if line.name.matches("dtstart"), !hasStart {
          foundStart = EncodedWord.plain(line.value.part(0..<min(line.value.count, 60)))
          guard let time = CalendarTime(line.value, zone: line.parameter("tzid")) else { return }
          (start, hasStart) = (time, true)
        } else {
          try take(line)
        }
      }
    }
    guard hasStart else { throw .noDate(found: foundStart) }
    if uid.isEmpty { uid = "without-id-" + String(StableHash.hash("\(start) \(title ?? "")"), radix: 16) }
  }

  private mutating func take(_ line: CalendarLine) throws(RecordProblem) {
    let name = line.name
    if name.matches("uid") {
      uid = String(line.text.prefix(300))
    } else if name.matches("dtend") {
      end = CalendarTime(line.value, zone: line.parameter("tzid"))
    } else if name.matches("duration") {
      seconds = CalendarTime.seconds(ofDuration: line.value)
    } else if name.matches("summary") {
      title = line.text.isEmpty ? nil : line.text
    } else if name.matches("location") {
      place = line.text.isEmpty ? nil : line.text
    } else if name.matches("status") {
      isCancelled = line.value.matches("cancelled")
    } else if name.matches("organizer") {
      organizer = Self.correspondent(line)
    } else if name.matches("attendee") {
      take(attendee: line)
    } else if name.matches("rrule") {
      guard rules.count < 4 else { throw .tooMany(limit: 4) }
      rules.append(try RecurrenceRule(line.value))
    } else if name.matches("rdate") {
      try Self.take(line, into: &added)
    } else if name.matches("exdate") {
      try Self.take(line, into: &removed)
    } else if name.matches("recurrence-id") {
      replaces = CalendarTime(line.value, zone: line.parameter("tzid"))
    }
  }

  /// Rooms, resources, groups and those who need not come are left out (RFC 5545 sections 3.2.3 and 3.2.16).
  private mutating func take(attendee line: CalendarLine) {
    if let kind = line.parameter("cutype"), kind.matches("room") || kind.matches("resource") || kind.matches("group") {
      return
    }
    if let role = line.parameter("role"), role.matches("non-participant") { return }
    let correspondent = Self.correspondent(line)
    let address = correspondent.identifier?.typed.lowercased() ?? ""
    if address.hasSuffix("@resource.calendar.google.com") { return }
    guard correspondent.identifier != nil || !correspondent.name.isEmpty else { return }
    attendeeCount += 1
    guard attendees.count < Self.attendeeLimit else { return }
    let hasDeclined = line.parameter("partstat")?.matches("declined") ?? false
    attendees.append(Attendee(correspondent: correspondent, hasDeclined: hasDeclined))
  }

  private static func correspondent(_ line: CalendarLine) -> Correspondent {
    let name = line.parameter("cn").map(CalendarLine.parameterText) ?? ""
    // Where the value is no address (`urn:uuid:…`, a directory entry), EMAIL may say it (RFC 7986 section 6.2).
    let address = AddressListReader.address(line.value) ?? line.parameter("email").flatMap(AddressListReader.address)
    let isAddress = address.map { AddressListReader.areSame($0, name) } ?? false
    // Google's own calendars stand as organizers of what their owner entered.
    let isCalendar = address?.lowercased().hasSuffix(".calendar.google.com") ?? false
    return Correspondent(
      name: isAddress || isCalendar ? "" : name,
      identifier: isCalendar ? nil : address.map { Identifier(.mail, $0) })
  }

  private static func take(_ line: CalendarLine, into times: inout [CalendarTime]) throws(RecordProblem) {
    let zone = line.parameter("tzid")
    for value in line.value.split(separator: UInt8(ascii: ",")) {
      // A PERIOD counts from its start.
      let start = value.prefix { $0 != UInt8(ascii: "/") }
      guard let time = CalendarTime(UnsafeBufferPointer(rebasing: start), zone: zone) else { continue }
      guard times.count < dateLimit else { throw .tooMany(limit: dateLimit) }
      times.append(time)
    }
  }
}
