/// Offices in clubs and chapters, as rosters write them; folded, words with single blanks between.
enum RosterWords {
  /// Whoever has none of these is a plain member.
  static let offices: Set<String> = [
    "president", "vice president", "past president", "immediate past president", "president elect", "co president",
    "secretary", "secretary treasurer", "secretary and treasurer", "general secretary", "treasurer", "chair",
    "chairman", "chairwoman", "chairperson", "vice chair", "co chair", "board member", "board", "committee member",
    "membership committee", "membership coordinator", "membership chair", "visitor host", "lead visitor host", "host",
    "education coordinator", "mentoring coordinator", "mentor coordinator", "mentor", "events coordinator",
    "event coordinator", "event chair", "growth coordinator", "ambassador", "director consultant", "webmaster",
    "public relations", "pr coordinator", "sergeant at arms", "programme chair", "program chair", "auditor",
    "honorary member", "founding member", "organizer", "organiser", "moderator",
    "prasident", "prasidentin", "vizeprasident", "vizeprasidentin", "vorsitzender", "vorsitzende", "vorsitz",
    "stellvertretender vorsitzender", "stellvertretende vorsitzende", "schatzmeister", "schatzmeisterin",
    "schriftfuhrer", "schriftfuhrerin", "kassenwart", "kassierer", "kassiererin", "beisitzer", "beisitzerin",
    "ehrenmitglied",
    "voorzitter", "ondervoorzitter", "penningmeester", "secretaris", "bestuurslid", "erelid",
    "presidente", "vice presidente", "tresorier", "tresoriere", "secretaire", "vice president e",
    "tesorero", "tesorera", "secretario", "secretaria",
  ]

  /// Said of everybody, and no office.
  static let plain: Set<String> = ["member", "members", "mitglied", "lid", "membre", "miembro", "socio", "active"]

  /// Headers of the column that holds offices.
  static let headers: Set<String> = [
    "office", "officeheld", "chapteroffice", "chapterrole", "chapterposition", "clubrole", "cluboffice", "boardrole",
    "boardposition", "committee", "committeerole", "memberrole", "grouprole", "groupoffice", "amt", "vereinsamt",
    "clubamt", "ehrenamt", "bestuursfunctie", "fonctionclub",
  ]
}
