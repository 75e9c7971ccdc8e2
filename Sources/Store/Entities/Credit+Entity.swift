package import Domain

extension Credit: KeptWhole {
  package static let entityKind = EntityKind.credit
  package var relationships: [ContactID] { [contact] }

  static let table = "credit"
  static let beside = ["contact", "open"]
  var besides: [any Bindable] { [contact, told == nil] }
}
