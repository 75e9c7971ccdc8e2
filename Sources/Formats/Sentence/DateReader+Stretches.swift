import Domain

extension DateReader {
  /// "the weekend", "last weekend", "next weekend": its Saturday.
  func weekend(_ words: ArraySlice<String>) -> Reading? {
    guard words.count >= 2, table.weekends.contains(words[words.startIndex + 1]), let turn = words.first else {
      return nil
    }
    let monday = today.adding(days: -today.weekday.rawValue)
    let (before, this, next) = (monday.adding(days: -2), monday.adding(days: 5), monday.adding(days: 12))
    if table.last.contains(turn) { return Reading(2, before) }
    if table.next.contains(turn) { return Reading(2, next) }
    guard table.this.contains(turn) || table.fill.contains(turn) else { return nil }
    return Reading(2, past: this <= today ? this : before, future: this >= today ? this : next)
  }

  /// "early november", "late in may", "mid of june".
  func stretch(_ words: ArraySlice<String>) -> Reading? {
    guard let first = words.first, let day = table.stretches[first] else { return nil }
    var index = words.startIndex + 1
    while index < words.endIndex, table.fill.contains(words[index]) || table.ahead.contains(words[index]) { index += 1 }
    guard index < words.endIndex, let month = table.months[words[index]] else { return nil }
    let year = index + 1 < words.endIndex ? anyYear(words[index + 1]) : nil
    return dated(index + (year == nil ? 1 : 2) - words.startIndex, day: day, month: month, year: year)
  }

  /// "christmas", "new year's eve".
  func feast(_ words: ArraySlice<String>) -> Reading? {
    for count in stride(from: min(3, words.count), to: 0, by: -1) {
      guard let feast = table.feasts[words.prefix(count).joined(separator: " ")] else { continue }
      return dated(count, day: feast.day, month: feast.month, year: nil)
    }
    return nil
  }
}
