package import Domain

extension Event: KeptWhole {
  package static let entityKind = EntityKind.event
  package var relationships: [ContactID] { [] }

  static let table = "event"
  static let beside = ["day"]
  var besides: [any Bindable] { [day] }
}
