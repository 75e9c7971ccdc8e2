import Domain

extension EnglishWords {
  static let dates = WordTables.DateTable(
    weekdays: [
      "mon": .monday, "monday": .monday, "tue": .tuesday, "tues": .tuesday, "tuesday": .tuesday, "wed": .wednesday,
      "weds": .wednesday, "wednesday": .wednesday, "thu": .thursday, "thur": .thursday, "thurs": .thursday,
      "thursday": .thursday, "fri": .friday, "friday": .friday, "sat": .saturday, "saturday": .saturday,
      "sun": .sunday, "sunday": .sunday,
    ],
    doubtfulWeekdays: ["sat", "sun", "wed", "mon"],
    months: [
      "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4, "may": 5, "jun": 6,
      "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "oct": 10,
      "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
    ],
    doubtfulMonths: ["may", "march", "mar"],
    units: [
      "day": .day, "days": .day, "week": .week, "weeks": .week, "fortnight": .fortnight, "fortnights": .fortnight,
      "wk": .week, "wks": .week, "month": .month,
      "months": .month, "quarter": .quarter, "quarters": .quarter, "year": .year, "years": .year,
      "workday": .workingDay,
      "workdays": .workingDay,
    ],
    numbers: [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
      "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "couple": 2, "few": 3, "twenty": 20, "thirty": 30,
    ],
    days: [
      "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1,
      "tmrw": 1, "yesterday": -1, "last night": -1, "yesterday evening": -1, "yesterday morning": -1,
      "yesterday afternoon": -1, "tomorrow morning": 1, "tomorrow afternoon": 1, "tomorrow evening": 1,
      "the day before yesterday": -2, "the day after tomorrow": 2, "day after tomorrow": 2, "day before yesterday": -2,
      "week before last": -14, "the week before last": -14, "other day": -3, "the other day": -3,
    ],
    agoAfter: ["ago", "back"], agoBefore: [], ahead: ["in", "within"], aheadAfter: ["from now", "from today"],
    last: ["last", "past"], next: ["next", "coming"], this: ["this"], end: ["end", "eo"],
    fill: ["of", "the", "a", "an"], leads: ["by", "on", "until", "till", "before", "due", "from", "since", "around"],
    deadlines: ["by", "until", "till", "before", "due"],
    openingLeads: ["due", "until", "till"], weakLeads: ["from"],
    partsOfDay: ["morning", "noon", "afternoon", "evening", "night"],
    stretches: ["early": 1, "mid": 15, "late": 25], weekends: ["weekend"],
    feasts: [
      "christmas": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24), "christmas day": (12, 25),
      "new year's eve": (12, 31), "new year's": (1, 1), "new year's day": (1, 1), "new year": (1, 1),
    ],
    ordinals: ["st", "nd", "rd", "th"])
}
