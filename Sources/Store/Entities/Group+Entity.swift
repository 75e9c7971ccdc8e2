package import Domain

extension Group: KeptWhole {
  package static let entityKind = EntityKind.group
  package var relationships: [ContactID] { [] }

  static let table = "club"
  static let beside = ["open"]
  var besides: [any Bindable] { [left == nil] }
}
