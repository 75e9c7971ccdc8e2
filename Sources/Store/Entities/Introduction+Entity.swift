package import Domain

extension Introduction: KeptWhole {
  package static let entityKind = EntityKind.introduction
  package var relationships: [ContactID] { [one.contact, other.contact] }

  static let table = "introduction"
  static let beside = ["contact", "other", "open"]
  var besides: [any Bindable] { [one.contact, other.contact, end == nil] }
}
