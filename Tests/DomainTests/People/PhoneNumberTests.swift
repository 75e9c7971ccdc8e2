import Testing

@testable import Domain

struct PhoneNumberTests {
  /// Each agrees with the reference library, as thousands do in `Scripts/check-phones.py`, but for the zero that Spain does
  /// not have.
  @Test(arguments: [
    ("DE", "030 12345678", "+493012345678"),
    ("DE", "(030) 1234-5678", "+493012345678"),
    ("DE", "030/12345678", "+493012345678"),
    ("DE", "+49 (0)30 12345678", "+493012345678"),
    ("DE", "0049 30 12345678", "+493012345678"),
    ("DE", "+49\u{A0}30\u{2011}12345678", "+493012345678"),
    ("DE", "０３０１２３４５６７８", "+493012345678"),
    ("", "tel:+49-30-12345678", "+493012345678"),
    ("", "tel:+49-30-12345678;ext=99", "+493012345678"),
    ("AT", "0664 1234567", "+436641234567"),
    ("CH", "044 668 18 00", "+41446681800"),
    ("US", "(415) 555-2671", "+14155552671"),
    ("US", "1-415-555-2671 x12", "+14155552671"),
    ("US", "415.555.2671 ext. 12", "+14155552671"),
    ("US", "415-555-2671 #12", "+14155552671"),
    ("US", "415-555-2671,,12", "+14155552671"),
    ("US", "011 44 20 7946 0958", "+442079460958"),
    ("GB", "020 7946 0958", "+442079460958"),
    ("GB", "+44 (0)20 7946 0958", "+442079460958"),
    ("FR", "06 12 34 56 78", "+33612345678"),
    ("IT", "06 6982 1234", "+390669821234"),
    ("IT", "+39 06 6982 1234", "+390669821234"),
    ("ES", "+34 (0) 912 345 678", "+34912345678"),
    ("RU", "8 (495) 123-45-67", "+74951234567"),
    ("RU", "8 495 123-45-67 доб. 5", "+74951234567"),
    ("UA", "044 123 45 67", "+380441234567"),
    ("HU", "06 1 234 5678", "+3612345678"),
    ("BR", "(11) 96123-4567", "+5511961234567"),
    ("BR", "0 15 11 96123-4567", "+5511961234567"),
    ("JP", "090-1234-5678", "+819012345678"),
    ("AU", "0011 49 30 12345678", "+493012345678"),
    ("SG", "001 49 30 12345678", "+493012345678"),
    ("IN", "098765 43210", "+919876543210"),
    ("AE", "٠٥٠ ١٢٣ ٤٥٦٧", "+971501234567"),
    ("NL", "31 20 123 4567", "+31201234567"),
    ("", "+800 1234 5678", "+80012345678"),
  ])
  func `every spelling of a number comes to the same form`(region: String, typed: String, normalised: String) {
    #expect(PhoneNumber.normalised(typed, region: Region(region) ?? .unknown) == normalised)
  }

  @Test(arguments: [
    ("US", "911"), ("US", "555-2671"), ("US", "1-800-FLOWERS"), ("US", "415-555-26711"), ("DE", ""), ("DE", "+"),
    ("DE", "n/a"), ("DE", "*100#"), ("DE", "+49 30 123456 +49 30 654321"), ("DE", "+999 1234567"), ("", "030 12345678"),
    ("", "0049 30 12345678"), ("DE", "++49 30 123456"), ("ZZ", "030 123456"), ("DE", "123456789012345678901234567890"),
  ])
  func `what is no full number has no form`(region: String, typed: String) {
    #expect(PhoneNumber.normalised(typed, region: Region(region) ?? .unknown) == nil)
  }

  @Test func `a normalised number stays as it is in every region`() {
    for region in ["", "DE", "US", "RU", "IT", "BR", "HK"] {
      for number in ["+493012345678", "+14155552671", "+74951234567", "+390669821234", "+3612345678"] {
        #expect(PhoneNumber.normalised(number, region: Region(region) ?? .unknown) == number)
      }
    }
  }

  @Test func `no text makes it trap`() {
    var random = SplitMix(state: 3)
    let signs = Array("0123456789+()-/ .,;#*x\u{FF10}é🚀")
    for _ in 0..<20_000 {
      let text = String((0..<Int(random.next() % 30)).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      let region = Region(["DE", "US", "RU", "BR", "HK"][Int(random.next() % 5)]) ?? .unknown
      if let number = PhoneNumber.normalised(text, region: region) {
        #expect(number.hasPrefix("+") && number.utf8.dropFirst().allSatisfy { $0 >= 48 && $0 <= 57 })
      }
    }
  }
}
