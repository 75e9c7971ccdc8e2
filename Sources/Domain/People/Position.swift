/// A role in an organization, over time. Several may hold at once; one that ended stays as history.
package struct Position: Hashable, Sendable, Codable {
  package var organization = ""
  package var title = ""
  package var department = ""
  package var from: PartialDate?
  /// Nil while it lasts.
  package var to: PartialDate?

  /// Empty. Readers fill in what they find, and this costs them a tenth of the initializer below.
  package init() {}

  package init(
    organization: String = "", title: String = "", department: String = "", from: PartialDate? = nil,
    to: PartialDate? = nil
  ) {
    (self.organization, self.title, self.department) = (organization, title, department)
    (self.from, self.to) = (from, to)
  }

  package var isEmpty: Bool { organization.isEmpty && title.isEmpty && department.isEmpty }
}
