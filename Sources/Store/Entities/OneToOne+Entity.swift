package import Domain

extension OneToOne: KeptWhole {
  package static let entityKind = EntityKind.oneToOne
  package var relationships: [ContactID] { [contact] }

  static let table = "one_to_one"
  static let beside = ["contact", "open"]
  var besides: [any Bindable] { [contact, isOpen] }
}
