package import Domain

extension Contribution: KeptWhole {
  package static let entityKind = EntityKind.contribution
  package var relationships: [ContactID] { [] }

  static let table = "contribution"
  static let beside = ["day"]
  var besides: [any Bindable] { [day] }
}
