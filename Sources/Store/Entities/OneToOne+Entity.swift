package import Domain

extension OneToOne: KeptWhole {
  package static let entityKind = EntityKind.oneToOne
  package var relationships: [ContactID] { [contact] }

  static let table = "one_to_one"
  static let beside = ["contact", "open", "overridden"]
  var besides: [any Bindable] { [contact, isOpen, overrode != nil] }
}
