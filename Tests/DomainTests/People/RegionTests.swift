import Foundation
import Testing

@testable import Domain

struct RegionTests {
  @Test func `two letters in either case are a region`() {
    #expect(Region("de") == Region("DE"))
    #expect(Region("DE")?.letters == "DE")
    #expect(Region.unknown.letters == "")
  }

  @Test(arguments: ["", "D", "DEU", "D1", "D_", "é", "@@", "{|"])
  func `anything else is none`(typed: String) {
    #expect(Region(typed) == nil)
  }

  @Test func `a known region is a country or a territory`() {
    for letters in ["BE", "us", "GB", "TW", "XK"] { #expect(Region(letters)?.isKnown == true) }
    for letters in ["XX", "UK", "ZZ"] { #expect(Region(letters)?.isKnown == false) }
    #expect(!Region.unknown.isKnown)
  }

  @Test func `a region is written as its letters, the unknown one as none`() throws {
    let regions = [Region("DE"), .unknown].compactMap(\.self)
    let data = try JSONEncoder().encode(regions)
    #expect(String(decoding: data, as: UTF8.self) == #"["DE",""]"#)
    #expect(try JSONDecoder().decode([Region].self, from: data) == regions)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Region].self, from: Data(#"["D"]"#.utf8)) }
  }
}
