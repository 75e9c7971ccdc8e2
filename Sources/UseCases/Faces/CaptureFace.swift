package import Domain
import Formats
import Store

/// A new face as it was captured.
package struct FaceShown: Sendable, Encodable {
  package var face: Face
  /// People of this name or with this address who are in the network already.
  package var alike: [ListedPerson]
  /// What they need and somebody can meet.
  package var needs: [MatchedNeed] = []
  /// What they give and others need.
  package var offers: [MatchedOffer] = []
}

extension Network {
  /// Captures somebody just met, from a line, a signature or a pasted vCard. They wait to be kept, parked or let go.
  package func capture(_ typed: String) throws(Refusal) -> FaceShown {
    guard !Typed.trimmed(typed).isEmpty else { throw .missing(.name) }
    return try write("card") { writing in
      let face = try Face(typed, in: writing.world)
      guard !face.particulars.displayName.isEmpty else { throw Refusal.missing(.name) }
      try writing.insert(face)
      writing.describe(face.particulars.displayName)
      return try writing.shown(face)
    }
  }

  /// A face that was captured, with whom its needs and offers meet.
  package func shown(_ face: Face) throws(Refusal) -> FaceShown { try read { reading in try reading.shown(face) } }
}

extension Reading {
  fileprivate func shown(_ face: Face) throws -> FaceShown {
    var shown = FaceShown(face: face, alike: try alike(face))
    for learned in face.facts {
      if let need = try matched(learned) { shown.needs.append(need) }
      if let offer = try wanted(learned) { shown.offers.append(offer) }
    }
    return shown
  }

  /// Those in the network who may be this face.
  func alike(_ face: Face) throws -> [ListedPerson] {
    var alike = try namesakes(of: face.particulars.displayName)
    for person in try others(sharing: face.particulars.identifiers, with: nil) where !alike.contains(person) {
      alike.append(person)
    }
    return alike
  }
}

extension Face {
  fileprivate init(_ typed: String, in world: World) throws {
    switch CardLine.read(typed, today: world.today) {
    case .vcard:
      var bytes = Array(typed.utf8)
      while let last = bytes.last, last == 10 || last == 13 || last == 32 { bytes.removeLast() }
      let particulars = try bytes.withUnsafeBufferPointer { bytes throws(Refusal) in
        var reader = CardReader()
        do {
          return try reader.particulars(of: bytes)
        } catch {
          throw .missing(.name)
        }
      }
      self.init(id: world.id(), particulars: particulars, met: world.today, captured: world.now())
    case .card(let card):
      if let day = card.impossible { throw Refusal.impossibleDay(day, in: Typed.trimmed(typed)) }
      if let met = card.met, met > world.today { throw Refusal.dayAhead(met, in: Typed.trimmed(typed)) }
      var particulars = Particulars(name: .typed(card.name), identifiers: card.identifiers)
      if card.organization != nil || card.title != nil {
        particulars.positions = [Position(organization: card.organization ?? "", title: card.title ?? "")]
      }
      self.init(
        id: world.id(), particulars: particulars, met: card.met ?? world.today,
        place: card.place ?? "", facts: card.facts.map { Learned(kind: $0.kind, text: $0.text) },
        note: card.notes.joined(separator: "; "), captured: world.now())
    }
  }
}
