package import Domain

extension Opportunity: KeptWhole {
  package static let entityKind = EntityKind.opportunity
  package var relationships: [ContactID] { [contact] }

  static let table = "opportunity"
  static let beside = ["contact", "open"]
  var besides: [any Bindable] { [contact, status.isOpen] }
}
