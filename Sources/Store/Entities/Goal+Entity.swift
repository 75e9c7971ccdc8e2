package import Domain

extension Goal: KeptWhole {
  package static let entityKind = EntityKind.goal
  package var relationships: [ContactID] { [] }

  static let table = "goal"
  static let beside = ["open"]
  var besides: [any Bindable] { [end == nil] }
}
