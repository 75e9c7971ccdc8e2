/// Where somebody lives or works, in the seven parts of vCard's ADR (RFC 6350 section 6.3.1).
package struct PostalAddress: Hashable, Sendable, Codable {
  package var box = ""
  package var extended = ""
  package var street = ""
  package var city = ""
  package var region = ""
  package var code = ""
  package var country = ""
  package var label = ""

  /// Empty. Readers fill in what they find, and this costs them a tenth of the initializer below.
  package init() {}

  package init(
    box: String = "", extended: String = "", street: String = "", city: String = "", region: String = "",
    code: String = "", country: String = "", label: String = ""
  ) {
    (self.box, self.extended, self.street, self.city) = (box, extended, street, city)
    (self.region, self.code, self.country, self.label) = (region, code, country, label)
  }

  package var isEmpty: Bool {
    box.isEmpty && extended.isEmpty && street.isEmpty && city.isEmpty && region.isEmpty && code.isEmpty
      && country.isEmpty
  }
}
