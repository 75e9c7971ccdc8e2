import Testing

@testable import Domain

struct FoldingTests {
  @Test(arguments: [
    ("Ana Ruiz", "ana ruiz"),
    ("  Ana \t\r\n  Ruiz ", "ana ruiz"),
    ("MÜLLER", "muller"),
    ("Zoë", "zoe"),
    ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("Łukasz Żółć", "lukasz zolc"),
    ("Søren Kierkegård", "soren kierkegard"),
    ("Æthelred", "aethelred"),
    ("Þór Đorđević", "thor dordevic"),
    ("IŞIL İnönü Işık", "isil inonu isik"),
    ("Nguyễn Thị Minh Khai", "nguyen thi minh khai"),
    ("Ｔａｎａｋａ　１２", "tanaka 12"),
    ("𝕬𝖓𝖆", "ana"),
    ("M.ª José №1", "m.a jose no1"),
    ("ﬁnn", "finn"),
    ("Əliyev", "aliyev"),
  ])
  func `Latin letters lose case, accents and strokes`(typed: String, folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test(arguments: [
    ("Тарас Шевченко", "taras shevchenko"),
    ("Юлия Щукина", "yuliya shchukina"),
    ("Сергей", "sergei"),
    ("Олена Їжак", "olena izhak"),
    ("Ђорђе Љубић", "dorde ljubic"),
    ("Игорь", "igor"),
    ("Қасым", "kasym"),
  ])
  func `Cyrillic is written in Latin letters`(typed: String, folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test(arguments: [
    ("Παπαδόπουλος", "papadopoulos"),
    ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "papadopoulos"),
    ("Άγγελος", "angelos"),
    ("Παύλος", "pavlos"),
    ("Ευγενία", "evgenia"),
    ("Ψυχή", "psychi"),
    ("οὐ", "ou"),
    ("Θωμάς", "thomas"),
  ])
  func `Greek is written in Latin letters, pairs that spell one sound together`(typed: String, folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test(arguments: [
    ("王小明", "王小明"),
    ("山田 太郎", "山田 太郎"),
    ("ﾔﾏﾀﾞ", "ヤマタ\u{3099}"),
    ("김민준", "김민준"),
    ("שָׁלוֹם", "שלום"),
    ("مُحَمَّد", "محمد"),
    ("کریم", "كريم"),
    ("१२३ ٤٥", "123 45"),
    ("สมชาย", "สมชาย"),
    ("प्रिया", "प्रिया"),
    ("Ana 🚀", "ana 🚀"),
  ])
  func `other scripts stay, without the marks a reader may leave out`(typed: String, folded: String) {
    #expect(Array(Folding.fold(typed).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    ("O’Brien", "o'brien"), ("O`Brien", "o'brien"), ("OʻBrien", "o'brien"),
    ("Ruiz–García", "ruiz-garcia"), ("Ruiz\u{2011}Garc\u{AD}ía", "ruiz-garcia"),
    ("„Bob“", "\"bob\""), ("Gal·la", "galla"), ("Jr．", "jr."),
  ])
  func `quotes, dashes and dots have one form`(typed: String, folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test(arguments: [
    ("é", "e\u{301}"), ("Ệ", "E\u{323}\u{302}"), ("й", "и\u{306}"), ("ї", "і\u{308}"), ("ού", "ο\u{3C5}\u{301}"),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"), ("が", "か\u{3099}"), ("آ", "ا\u{653}"),
    ("İ", "I\u{307}"), ("ǘ", "u\u{308}\u{301}"), ("Å", "Å"), ("οϋ", "ο\u{3C5}\u{308}"), ("ᾧ", "ω\u{314}\u{342}\u{345}"),
  ])
  func `composed and decomposed letters fold to the same bytes`(composed: String, apart: String) {
    #expect(Array(Folding.fold(composed).utf8) == Array(Folding.fold(apart).utf8))
  }

  @Test func `folding what is folded changes nothing, for every scalar`() {
    var changed: [UInt32] = []
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold("a" + String(scalar) + "b")
      if Folding.fold(once) != once { changed.append(value) }
    }
    #expect(changed.isEmpty)
  }

  @Test func `folding what is folded changes nothing, for texts of every script at random`() {
    var random = SplitMix(state: 7)
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x590...0x6FF, 0x900...0x97F,
      0x1100...0x11FF, 0x1F00...0x1FFF, 0x2000...0x206F, 0x3000...0x30FF, 0x4E00...0x4EFF, 0xAC00...0xAD00,
      0xFF00...0xFFEF, 0x1F600...0x1F64F,
    ]
    for _ in 0..<4000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<12 {
        let block = blocks[Int(random.next() % UInt64(blocks.count))]
        let value = block.lowerBound + UInt32(random.next() % UInt64(block.count))
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      let once = Folding.fold(String(text))
      #expect(Array(Folding.fold(once).utf8) == Array(once.utf8), "\(text.map { String($0.value, radix: 16) })")
    }
  }

  @Test func `bytes fold as text does, and broken bytes are left out`() {
    var folded = Array("kept".utf8)
    Array("  Zoë\u{A0}Ω ".utf8).withUnsafeBufferPointer { Folding.append($0, into: &folded) }
    #expect(String(decoding: folded, as: UTF8.self) == "keptzoe o")
    let broken: [UInt8] = [0x41, 0xC3, 0x42, 0xFF, 0xE2, 0x82, 0x43, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x98]
    folded = []
    broken.withUnsafeBufferPointer { Folding.append($0, into: &folded) }
    #expect(folded == Array("abc".utf8))
  }

  @Test func `nothing and very much are folded alike`() {
    #expect(Folding.fold("") == "")
    #expect(Folding.fold(" \u{200B}\u{FEFF} ") == "")
    #expect(Folding.fold(String(repeating: "Ä ", count: 5000)) == String(repeating: "a ", count: 5000).dropLast())
  }

  @Test func `names sort by family, then given name, a shorter family name first`() {
    let names = [
      PersonName(given: "Ana", family: "Ruiz García"), PersonName(given: "Zoe", family: "Ruiz"),
      PersonName(given: "Émile", family: "Ruiz"), PersonName(formatted: "Bob Adams"), PersonName(given: "Cher"),
      PersonName(given: "Bo", family: "Öberg"), PersonName(),
    ]
    let sorted = names.sorted { Folding.sortKey(name: $0) < Folding.sortKey(name: $1) }
    #expect(sorted.map(\.full) == ["", "Bob Adams", "Cher", "Bo Öberg", "Émile Ruiz", "Zoe Ruiz", "Ana Ruiz García"])
  }
}

/// A small generator with a fixed seed, so that every run tries the same texts (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
