import Domain

extension Reading {
  /// Who has what these facts say a contact needs.
  func matches(to facts: [Fact], of contact: ContactID) throws(StoreError) -> [NeedMatch] { [] }
}
