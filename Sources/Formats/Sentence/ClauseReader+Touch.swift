import Domain

extension ClauseReader {
  /// "coffee with ana and bo at filtro", "ana wrote about lisbon": a channel word, then parts opened by markers.
  func touch(_ parts: Parts) -> Clause.Touch? {
    var tokens = parts.undated
    guard tokens.contains(where: { line.grammar.channels[$0.folded] != nil }) else { return nil }
    let isUnanswered = take(line.grammar.unanswered, from: &tokens)
    // "left joris a voicemail"
    if isUnanswered, !tokens.contains(where: { line.grammar.channels[$0.folded] != nil }) { tokens = parts.undated }
    let said = takeSaid(from: &tokens, of: parts)
    let company = takeCompany(from: &tokens)
    let segments = segments(of: tokens)
    guard let head = segments.first, let (read, entry) = headed(head.tokens) else { return nil }
    var touch = read
    touch.company = company
    let dates = parts.dates.filter { $0.bytes.lowerBound < said?.start ?? .max }
    let talkedOf = dates.filter { isTalkedOf($0, entry, parts) }
    touch.day = dates.first { date in !talkedOf.contains { $0.bytes == date.bytes } }.map(day)
    if touch.people.isEmpty { touch.people = parts.subject }
    for segment in segments.dropFirst() { add(segment, to: &touch) }
    // "met ana! great talk": no second touch.
    if touch.people.isEmpty, !antecedent.names.isEmpty, company == nil, entry.isVague { return nil }
    if isUnanswered, touch.direction == .mutual { touch.direction = .outgoing }
    for date in talkedOf {
      let words = line.text(parts.all.filter { date.bytes.contains($0.range.lowerBound) })
      if let topic = touch.topic { touch.topic = "\(topic) \(words)" } else { touch.rest = joined(touch.rest, words) }
    }
    if let said { touch.rest = joined(touch.rest, said.text) }
    touch.invitesAnswer = touch.direction == .outgoing && (isUnanswered || invitesAnswer(touch, parts))
    return touch
  }

  /// A question does; so does a plain mail of which no more is said, unless it was the answer to theirs.
  private func invitesAnswer(_ touch: Clause.Touch, _ parts: Parts) -> Bool {
    if parts.undated.last?.kind == .question { return true }
    if line.grammar.invitations.first(in: parts.undated) != nil { return true }
    return (touch.channel == .mail || touch.channel == .message) && touch.topic == nil && touch.rest == nil
      && !parts.undated.contains { tables.answeringVerbs.contains($0.folded) }
  }

  /// A day ahead in what was written or talked of: "emailed ana about lunch on 3 dec".
  private func isTalkedOf(_ date: DatePhrase, _ entry: WordTables.ChannelWord, _ parts: Parts) -> Bool {
    guard day(of: date) > today else { return false }
    if entry.isWritten, entry.isVerb { return true }
    return parts.all.dropFirst().contains { token in
      token.range.lowerBound < date.bytes.lowerBound && tables.markers[token.folded] == .topic
    }
  }

  /// The day of a touch. It leans back; but of a day without a year that comes in a few weeks nobody tells a year later.
  private func day(of phrase: DatePhrase) -> Day {
    let (back, ahead) = (today.days(since: phrase.past), phrase.future.days(since: today))
    return back > 300 && ahead <= 60 && phrase.future > phrase.past ? phrase.future : phrase.past
  }

  private struct Segment {
    var marker: WordTables.Marker?
    var tokens: ArraySlice<Token>
  }

  private func segments(of tokens: [Token]) -> [Segment] {
    var result: [Segment] = []
    var (start, opened) = (0, WordTables.Marker?.none)
    for index in tokens.indices where index > 0 {
      guard let marker = tables.markers[tokens[index].folded], tokens[index].kind == .word else { continue }
      // "came by"
      if let entry = line.grammar.channel(at: index - 1, in: tokens), entry.words.count > 1 { continue }
      // What is talked of runs on: "to hear about lisbon at their place".
      if opened == .topic, marker != .with { continue }
      result.append(Segment(marker: opened, tokens: tokens[start..<index]))
      let isPurpose =
        marker == .to && index + 1 < tokens.count && tables.purposeVerbs.contains(tokens[index + 1].folded)
      if isPurpose {
        let rest = tokens[(index + 1)...]
        result.append(Segment(marker: .purposeFor, tokens: rest))
        return result
      }
      (start, opened) = (index + 1, marker)
    }
    result.append(Segment(marker: opened, tokens: tokens[start...]))
    return result
  }

  /// The channel and the names around its word.
  private func headed(_ head: ArraySlice<Token>) -> (Clause.Touch, WordTables.ChannelWord)? {
    let tokens = Array(head)
    guard var position = tokens.indices.first(where: { line.grammar.channel(at: $0, in: tokens) != nil }),
      var entry = line.grammar.channel(at: position, in: tokens)
    else { return nil }
    let first = position
    // "catch up call"
    let next = position + entry.words.count
    if entry.channel.isVague, next < tokens.count, let better = line.grammar.channel(at: next, in: tokens) {
      (position, entry) = (next, better)
    }
    let before = tokens[..<first]
    let after = tokens[(position + entry.words.count)...]
    let isSent = before.contains { tables.sendingVerbs.contains($0.folded) }
    let isGot = before.contains { tables.gettingVerbs.contains($0.folded) }
    let senders = before.prefix { !tables.sendingVerbs.contains($0.folded) && !tables.gettingVerbs.contains($0.folded) }
    guard let callers = around(senders), let between = around(before.dropFirst(senders.count)) else { return nil }
    let isThing = before.last.map { tables.determiners.contains($0.folded) } ?? false
    let named = leading(after)
    // "call me in january" is a wish.
    if !entry.channel.isVerb, !entry.channel.isWritten, after.first.map({ tables.selves.contains($0.folded) }) == true {
      return nil
    }
    // "the call centre"
    if isThing, !named.names.isEmpty, !entry.channel.isVerb { return nil }
    var touch = Clause.Touch(channel: entry.channel.channel, people: callers + between + named.names)
    if let rest = named.rest {
      guard !touch.people.isEmpty else { return nil }
      touch.rest = rest
    }
    if entry.channel.isWritten {
      let isToMe = after.first.map { tables.selves.contains($0.folded) } ?? false
      let isTheirs = !callers.isEmpty && (isSent || entry.channel.isVerb)
      touch.direction = isTheirs || isGot || isToMe ? .incoming : .outgoing
    }
    return (touch, entry.channel)
  }

  /// Names among words that say nothing; nil where other words stand there too.
  private func around(_ tokens: ArraySlice<Token>) -> [String]? {
    let kept = tokens.filter { token in
      token.isNamed
        || !tables.fillers.contains(token.folded) && !isNumber(token) && !tables.sendingVerbs.contains(token.folded)
          && !tables.gettingVerbs.contains(token.folded) && !tables.determiners.contains(token.folded)
          && !(tables.joiners.contains(token.folded) && tokens.first?.folded == token.folded)
    }
    guard kept.allSatisfy({ isPartOfNames($0) }) else { return nil }
    return names.list(kept[...], in: line, antecedent: antecedent)
  }

  /// "45 min"
  private func isLength(_ tokens: [Token]) -> Bool {
    tokens.count > 1 && isNumber(tokens[0]) && tables.fillers.contains(tokens[1].folded)
  }

  private func isNumber(_ token: Token) -> Bool { token.folded.utf8.first.map { (48...57).contains($0) } ?? false }

  private func isPartOfNames(_ token: Token) -> Bool {
    names.isName(token) || token.kind == .comma || token.kind == .other || tables.joiners.contains(token.folded)
      || tables.selves.contains(token.folded)
  }

  /// The names a stretch begins with, and what follows them.
  private func leading(_ tokens: ArraySlice<Token>) -> (names: [String], rest: String?) {
    var all = Array(tokens)
    while let first = all.first, !first.isNamed,
      first.isMark || tables.fillers.contains(first.folded) || tables.determiners.contains(first.folded)
        || tables.selves.contains(first.folded) || tables.joiners.contains(first.folded) || isLength(all)
    { all.removeFirst() }
    let end = names.run(from: 0, in: all)
    let found = names.list(all[..<end], in: line, antecedent: antecedent)
    let rest = all[end...].contains { $0.kind == .word && ($0.isNamed || !tables.fillers.contains($0.folded)) }
    let left = all[end...].drop { $0.isMark && $0.kind != .other || tables.joiners.contains($0.folded) }
    return (found, rest ? line.text(left) : nil)
  }

  private func add(_ segment: Segment, to touch: inout Clause.Touch) {
    guard let marker = segment.marker else { return }
    let text = line.text(segment.tokens)
    guard !text.isEmpty else { return }
    let better = channel(in: segment.tokens)
    switch marker {
    case .from where !touch.people.isEmpty:
      // "met mia chen from acme": where she is from, not somebody else.
      touch.rest = joined(touch.rest, text)
    case .with, .from, .to:
      let (people, rest) = leading(segment.tokens)
      touch.people += people.filter { !touch.people.contains($0) }
      if marker == .from, touch.direction != .mutual { touch.direction = .incoming }
      if let rest { touch.rest = joined(touch.rest, rest) }
    case .place:
      // "at 12:30", but not "in 2000 Antwerp"
      let isTime =
        segment.tokens.first.map { isNumber($0) } ?? false && !segment.tokens.dropFirst().contains(where: \.startsUpper)
      if isTime {
        touch.rest = joined(touch.rest, text)
      } else {
        refine(&touch, better)
        if better == nil || segment.tokens.count > 1 || better?.channel == .event {
          touch.place = joined(touch.place, text)
        }
      }
    case .means, .purposeFor, .topic:
      if marker != .topic, better != nil, segment.tokens.count <= 3 {
        refine(&touch, better)
      } else if marker == .purposeFor, segment.tokens.first.map({ tables.purposeVerbs.contains($0.folded) }) == true {
        touch.purpose = joined(touch.purpose, text)
      } else {
        touch.topic = joined(touch.topic, text)
      }
    }
  }

  private func refine(_ touch: inout Clause.Touch, _ better: WordTables.ChannelWord?) {
    guard let better, isVague(touch.channel) else { return }
    touch.channel = better.channel
  }

  /// "met", "talked": what was said of the way is no more than that there was one.
  private func isVague(_ channel: Channel) -> Bool { channel == .meeting || channel == .other || channel == .message }

  private func channel(in tokens: ArraySlice<Token>) -> WordTables.ChannelWord? {
    let some = Array(tokens)
    for index in some.indices {
      if let entry = line.grammar.channel(at: index, in: some), !entry.channel.isVague { return entry.channel }
    }
    return nil
  }

  private func joined(_ one: String?, _ other: String) -> String { one.map { "\($0), \(other)" } ?? other }

  // MARK: - What is taken out first

  private func take(_ phrases: Phrases, from tokens: inout [Token]) -> Bool {
    guard let found = phrases.first(in: tokens) else { return false }
    tokens.removeSubrange(found)
    while let last = tokens.last, last.kind == .comma { tokens.removeLast() }
    return true
  }

  /// What was said in it: "message from priya: she moved to delta", "mailed bo, asking if he is free next week". The colon
  /// of "re:" begins no such.
  private func takeSaid(from tokens: inout [Token], of parts: Parts) -> (text: String, start: Int)? {
    let colon = tokens.firstIndex { $0.kind == .colon }.flatMap { colon in
      colon > 0 && tables.markers[tokens[colon - 1].folded] == nil ? colon : nil
    }
    let question = line.grammar.invitations.first(in: tokens).map(\.lowerBound).flatMap { index in
      index > 0 && tables.markers[tokens[index].folded] == nil ? index : nil
    }
    guard let index = [colon, question].compactMap({ $0 }).min(), index < tokens.count - 1,
      tokens[..<index].contains(where: { line.grammar.channels[$0.folded] != nil })
    else { return nil }
    let start = tokens[index].range.lowerBound
    tokens = Array(tokens[..<index])
    while let last = tokens.last, last.kind == .comma { tokens.removeLast() }
    return (line.text(parts.all.drop { $0.range.lowerBound < start }), start)
  }

  /// "30 people", "with 12 others", and the "with" before it.
  private func takeCompany(from tokens: inout [Token]) -> Int? {
    for index in tokens.indices.dropLast() where tables.companyWords.contains(tokens[index + 1].folded) {
      let word = tokens[index].folded
      guard let count = Int(word) ?? tables.dates.numbers[word], (1...100_000).contains(count) else { continue }
      var start = index
      while start > 0 {
        let before = tokens[start - 1]
        guard
          before.kind == .comma || tables.joiners.contains(before.folded) || tables.fillers.contains(before.folded)
            || tables.markers[before.folded] == .with && !tokens[..<(start - 1)].isEmpty
        else { break }
        start -= 1
      }
      tokens.removeSubrange(start..<index + 2)
      return count
    }
    return nil
  }
}
