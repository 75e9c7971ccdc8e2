import Domain

extension CardRewriter {
  /// Makes a list of properties say `new` where it says `old`.
  ///
  /// Items that stay keep their property untouched. Of the others, an old one makes room for a new one in the same
  /// property, parameters and group kept; what is left over is removed or added at the end. Where the order differs, the
  /// items take the list's places in the new order and the first is marked as preferred.
  mutating func reconcile<Item: Hashable>(
    _ old: [Item], at sources: [Int], with new: [Item], ordered: Bool = true,
    change: (inout CardRewriter, _ property: inout Card.Property, _ source: Int?, _ old: Item?, _ new: Item)
      -> [Card.Property]
  ) {
    guard old != new else { return }
    let (origins, unused) = Self.origins(of: new, in: old)
    for place in unused { remove(sources[place]) }
    let known = origins.compactMap { $0 }
    let natural =
      zip(known, known.dropFirst()).allSatisfy { $0 < $1 } && origins.prefix(known.count).allSatisfy { $0 != nil }
    let slots = known.map { sources[$0] }.sorted()
    for (place, item) in new.enumerated() {
      let origin = origins[place]
      if natural, let origin, old[origin] == item { continue }
      let source = origin.map { sources[$0] }
      var property = source.map { self.property($0) } ?? Card.Property(name: [], value: [])
      var extra: [Card.Property] = []
      if origin.map({ old[$0] != item }) ?? true {
        extra = change(&self, &property, source, origin.map { old[$0] }, item)
      }
      if !natural, ordered { composer.setPreferred(of: &property, to: place == 0) }
      if natural, let source {
        replace(source, with: [property] + extra)
      } else if !natural, place < slots.count {
        replace(slots[place], with: [property] + extra)
      } else {
        for property in [property] + extra { add(property) }
      }
    }
  }

  /// For each new item the old one it comes from: its equal, else one that is gone, in order. And the old ones that
  /// nothing comes from.
  private static func origins<Item: Hashable>(of new: [Item], in old: [Item]) -> ([Int?], [Int]) {
    var places: [Item: [Int]] = [:]
    for (place, item) in old.enumerated().reversed() { places[item, default: []].append(place) }
    var origins: [Int?] = new.map { places[$0]?.popLast() }
    var free = places.values.flatMap { $0 }.sorted()[...]
    for place in new.indices where origins[place] == nil { origins[place] = free.popFirst() }
    return (origins, Array(free))
  }

  /// Gives a property the label `new`: as the `X-ABLabel` its group has, as types, or with a label of its own. Returns
  /// what has to stand beside it.
  mutating func setLabel(
    of property: inout Card.Property, _ source: Int?, from old: String, to new: String
  ) -> [Card.Property] {
    guard old != new else { return [] }
    if let source, let index = reader.labelProperty(of: reader.tokens.properties[source], text) {
      var label = self.property(index)
      composer.setValue(of: &label, to: [new])
      // An empty label still stands for "none": without it the types would speak.
      replace(index, with: [label])
      return []
    }
    composer.setTypes(of: &property, to: CardComposer.isTypes(new) ? new : "")
    guard !new.isEmpty, !CardComposer.isTypes(new) else { return [] }
    if property.group.isEmpty { property.group = freshGroup() }
    return [composer.property("X-ABLabel", group: property.group, [], [new])]
  }
}
