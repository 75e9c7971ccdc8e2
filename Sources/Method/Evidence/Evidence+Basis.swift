import Domain

extension Evidence {
  /// What our knowledge rests on. Silence in the records is not silence in life: a touch logged of somebody imported
  /// makes nobody new, whatever came before it is still unknown.
  var basis: Basis {
    if livedHereSince != nil { return .history }
    if relationship.word != nil { return .word }
    return touches.isEmpty ? .none : .traces
  }
}
