/// Where somebody lives or works, in the seven parts of vCard's ADR (RFC 6350 section 6.3.1).
package struct PostalAddress: Hashable, Sendable, Codable {
  package var box: String
  package var extended: String
  package var street: String
  package var city: String
  package var region: String
  package var code: String
  package var country: String
  package var label: String

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
