/// A company, a club, a school: somewhere people hold positions.
package struct Organization: Hashable, Sendable, Codable {
  package var id: OrganizationID
  package var name: String

  package init(id: OrganizationID, name: String) { (self.id, self.name) = (id, name) }
}

package typealias OrganizationID = ID<Organization>
