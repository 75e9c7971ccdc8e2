/// Telephone numbers in the one form that all spellings of a number share (ITU-T E.164).
package enum PhoneNumber {
  /// E.164 reaches 15 digits; some plans use up to 17 behind the calling code.
  private static let digitLimit = 24

  /// `typed` as `+`, calling code and national number: `+493012345678`.
  ///
  /// A number without a calling code is read as one of `region`, where its trunk and international prefixes are known.
  /// Extensions are left out. Nil for what is no full number: short numbers, numbers without an area code, numbers in
  /// letters, more than one number, and numbers without `+` where the region is unknown.
  package static func normalised(_ typed: String, region: Region) -> String? {
    var text = typed
    return text.withUTF8 { bytes in
      guard bytes.count <= 256 else { return nil }
      if Folding.isASCII(bytes) { return normalised(bytes, region) }
      var folded: [UInt8] = []
      Folding.append(bytes, into: &folded)
      return folded.withUnsafeBufferPointer { normalised($0, region) }
    }
  }

  private static func normalised(_ typed: UnsafeBufferPointer<UInt8>, _ region: Region) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: digitLimit) { digits in
      guard let (count, hasPlus) = collect(typed, digits) else { return nil }
      let number = UnsafeBufferPointer(rebasing: digits[0..<count])
      if hasPlus { return international(number) }
      guard let plan = PhonePlan.of(region) else { return nil }
      for prefix in plan.internationalPrefixes where number.starts(with: prefix, by: { $1 == 46 || $0 == $1 }) {
        if let result = international(dropping(prefix.count, number)) { return result }
      }
      return national(number, plan)
    }
  }

  /// Behind `+` or an international prefix.
  private static func international(_ digits: UnsafeBufferPointer<UInt8>) -> String? {
    guard let plan = PhonePlan.ofCode(in: digits) else { return nil }
    let number = withoutTrunk(dropping(plan.code.count, digits), plan)
    return plan.isPossible(number) ? text(plan.code, number) : nil
  }

  private static func national(_ digits: UnsafeBufferPointer<UInt8>, _ plan: PhonePlan) -> String? {
    let number = withoutTrunk(digits, plan)
    // The calling code may stand there without its plus sign.
    if digits.starts(with: plan.code), !plan.isLikely(number) || digits.count > plan.longest {
      let rest = withoutTrunk(dropping(plan.code.count, digits), plan)
      if plan.isLikely(rest) { return text(plan.code, rest) }
    }
    return plan.isPossible(number) ? text(plan.code, number) : nil
  }

  /// The national number: `digits` without the trunk prefix, a carrier's code, and a zero written from habit where no
  /// number begins with one (`+34 (0) 91 …`), wherever what remains is a likelier number.
  private static func withoutTrunk(
    _ digits: UnsafeBufferPointer<UInt8>, _ plan: PhonePlan
  ) -> UnsafeBufferPointer<UInt8> {
    let hasTrunk = !plan.trunk.isEmpty && digits.starts(with: plan.trunk)
    let rest = hasTrunk ? dropping(plan.trunk.count, digits) : digits
    if hasTrunk && plan.isLikely(rest) { return rest }
    if hasTrunk && plan.carrierLength > 0 {
      let behindCarrier = dropping(plan.carrierLength, rest)
      if plan.isLikely(behindCarrier) { return behindCarrier }
    }
    if plan.isLikely(digits) { return digits }
    if rest.first == UInt8(ascii: "0") {
      let behindZero = dropping(1, rest)
      if plan.isLikely(behindZero) { return behindZero }
    }
    return hasTrunk && plan.isPossible(rest) ? rest : digits
  }

  private static func dropping(_ count: Int, _ digits: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: digits.dropFirst(count))
  }

  private static func text(_ code: UnsafeBufferPointer<UInt8>, _ number: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 1 + code.count + number.count) { output in
      output[0] = UInt8(ascii: "+")
      var count = 1
      for digit in code {
        output[count] = digit
        count += 1
      }
      for digit in number {
        output[count] = digit
        count += 1
      }
      return count
    }
  }
}

extension PhoneNumber {
  /// Copies the digits of one number and says how many and whether a plus sign leads. Words before the first digit
  /// (`tel:`, `Fax`) are passed over. Nil where there is no number, more than one, or one in letters.
  private static func collect(
    _ typed: UnsafeBufferPointer<UInt8>, _ digits: UnsafeMutableBufferPointer<UInt8>
  ) -> (count: Int, hasPlus: Bool)? {
    var (count, hasPlus, index) = (0, false, 0)
    scan: while index < typed.count {
      let byte = typed[index]
      switch byte {
      case 48...57:
        guard count < digits.count else { return nil }
        digits[count] = byte
        count += 1
      case UInt8(ascii: "+"):
        if count > 0 || hasPlus { return nil }
        hasPlus = true
      case UInt8(ascii: "*"): return nil
      case UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: ";"):
        if count > 0 { break scan }
      case 65...90, 97...122, 0x80...:
        if count > 0 {
          guard beginsExtension(typed, index) else { return nil }
          break scan
        }
      default: break
      }
      index += 1
    }
    return count > 0 ? (count, hasPlus) : nil
  }

  /// What people write before an extension, and the letters with which telephones store a pause.
  private static let extensionWords: [StaticString] = [
    "x", "ext", "extn", "extension", "p", "w", "poste", "ramal", "int", "interno", "anexo", "dw", "durchwahl", "dob",
    "vnutr", "tst", "toestel", "apparat", "app", "wew", "wewn",
  ]

  private static func beginsExtension(_ typed: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var end = index
    while end < typed.count, typed[end] >= 65, typed[end] != 96, typed[end] != 95 { end += 1 }
    return extensionWords.contains { word in
      guard word.utf8CodeUnitCount == end - index else { return false }
      return (0..<end - index).allSatisfy { typed[index + $0] | 0x20 == word.utf8Start[$0] }
    }
  }
}
