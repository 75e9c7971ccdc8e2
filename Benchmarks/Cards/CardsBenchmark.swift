import Domain
import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures the vCard room on one core: cards into `Particulars` with the raw card copied, and cards written back folded.
///
/// Prints MB/s (10^6 bytes of input) of processor time; the best of fifteen runs each, since neighbours on the same
/// processor only ever make it slower. The cards are generated: about 50 MB, 850 bytes and 18 properties a card, no photos.
@main
struct CardsBenchmark {
  static func main() {
    let stream = generated(bytes: 50_000_000)
    print("\(stream.cards) cards, \(stream.bytes.count) bytes, \(stream.bytes.count / stream.cards) a card")
    stream.bytes.withUnsafeBufferPointer { bytes in
      report("cut only", bytes) { cut($0) }
      report("into particulars, raw card copied", bytes) { readAll($0) }
      report("written back, folded", bytes) { writeAll($0) }
    }
  }

  private static func report(
    _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ run: (UnsafeBufferPointer<UInt8>) -> Int
  ) {
    var (speeds, checksum): ([Double], Int) = ([], 0)
    for _ in 0..<15 {
      let start = processorSeconds()
      checksum = run(bytes)
      speeds.append(Double(bytes.count) / 1e6 / (processorSeconds() - start))
    }
    speeds.sort()
    print("\(name): \(Int(speeds[14])) MB/s (the median \(Int(speeds[7])); check \(checksum))")
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    eachCard(bytes) { _ in count += 1 }
    return count
  }

  private static func readAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (reader, checksum) = (CardReader(), 0)
    eachCard(bytes) { card in
      guard let particulars = try? reader.particulars(of: card) else { return }
      let raw = Array(card)
      checksum += particulars.identifiers.count + particulars.name.formatted.utf8.count + (raw.count & 1)
    }
    return checksum
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (reader, checksum, output): (CardReader, Int, [UInt8]) = (CardReader(), 0, [])
    eachCard(bytes) { card in
      output.removeAll(keepingCapacity: true)
      try? reader.writeBack(card, to: &output)
      checksum += output.count
    }
    return checksum
  }

  /// Feeds the cutter as an import does, in pieces of a mebibyte.
  private static func eachCard(
    _ bytes: UnsafeBufferPointer<UInt8>, _ each: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var cutter = CardCutter()
    var place = 0
    while place < bytes.count {
      let end = min(place + 1 << 20, bytes.count)
      cutter.feed(UnsafeBufferPointer(rebasing: bytes[place..<end])) { each($0.bytes) }
      place = end
    }
    cutter.finish { each($0.bytes) }
  }

  private static func generated(bytes wanted: Int) -> (bytes: [UInt8], cards: Int) {
    var (bytes, cards, state): ([UInt8], Int, UInt64) = ([], 0, 0x9E37_79B9_7F4A_7C15)
    bytes.reserveCapacity(wanted + 2000)
    func chance(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    let given = ["Ana", "Jürgen", "Meera", "Tomás", "Wei", "Ingrid", "Kofi", "Léa", "Sam", "Oluwaseun"]
    let family = [
      "Silva", "Müller", "Raman", "Novák", "Zhang", "Bergström", "Mensah", "Dubois", "Okafor", "Vandenberghe",
    ]
    let firms = ["Northwind Traders", "Contoso Logistics", "Alder & Finch", "Grünwald Maschinenbau", "Harbour Dental"]
    while bytes.count < wanted {
      let (first, last, firm) = (given[chance(10)], family[chance(10)], firms[chance(5)])
      let number = 1_000_000 + chance(8_999_999)
      let card = """
        BEGIN:VCARD\r
        VERSION:3.0\r
        UID:4f2b\(number)-77aa-4c1e-9d10-00\(number)00\(cards % 10)\r
        N:\(last);\(first);;;\r
        FN:\(first) \(last)\r
        NICKNAME:\(first.prefix(3))\(chance(90))\r
        ORG:\(firm);Sales and Marketing\r
        TITLE:Head of Regional Partnerships\r
        EMAIL;type=INTERNET;type=WORK;type=pref:contact.\(number)@example-company.com\r
        EMAIL;type=INTERNET;type=HOME:person\(number)@example.net\r
        TEL;type=WORK;type=VOICE:+1 415 55\(number % 100_000)\r
        TEL;type=CELL;type=VOICE;type=pref:+49 151 \(number)\r
        item1.ADR;type=WORK:;;\(chance(900)) Market Street\\, Floor \(chance(40));Springfield;CA;9\(number % 10_000);United States\r
        item1.X-ABADR:us\r
        URL;type=WORK:https://www.example-company.com/people/\(number)\r
        BDAY:19\(50 + chance(49))-0\(1 + chance(9))-1\(chance(10))\r
        CATEGORIES:customers,conference \(2000 + chance(26))\r
        NOTE:Met at the trade fair\\, wants an introduction to the purchasing team \r
         in spring. Likes sailing and strong coffee\\; two children.\r
        REV:2025-1\(chance(3))-0\(1 + chance(9))T10:00:00Z\r
        END:VCARD\r

        """
      bytes.append(contentsOf: card.utf8)
      cards += 1
    }
    return (bytes, cards)
  }
}
