package import Domain
import Store

/// The faces that wait, oldest first.
package struct FacesShown: Sendable, Encodable {
  package var faces: [Face]
  /// Whether these are the parked ones.
  package var areParked: Bool
  /// How many are parked.
  package var parked: Int
}

extension Network {
  /// Faces that wait to be kept, parked or let go; with `parked`, those that were parked.
  package func faces(parked: Bool = false) throws(Refusal) -> FacesShown {
    try read { reading in
      let parkedFaces = try reading.parkedFaces()
      return FacesShown(
        faces: parked ? parkedFaces : try reading.openFaces(), areParked: parked, parked: parkedFaces.count)
    }
  }

  /// The waiting or parked face that is called so, the newest first; nil where there is none.
  package func face(named typed: String) throws(Refusal) -> Face? {
    try read { reading in try reading.face(named: typed) }
  }

  /// The face that a list showed; refused where it was kept or let go since.
  package func face(_ id: ID<Face>) throws(Refusal) -> Face {
    try read { reading in
      guard let face = try Face.load(EntityKey(id), in: reading) else { throw StoreError.missing(entity: id.text) }
      switch face.fate {
      case nil, .parked: return face
      case .kept, .letGo: throw StoreError.missing(entity: id.text)
      }
    }
  }

  /// Why a name means none of the contacts.
  package func nobody(named typed: String, near: [ListedPerson]) throws(Refusal) -> Refusal {
    try read { reading in try reading.nobody(named: typed, near: near) }
  }
}

extension Reading {
  fileprivate func face(named typed: String) throws(StoreError) -> Face? {
    let words = Folding.tokens(typed)
    guard !words.isEmpty, !typed.contains(","), !typed.contains("\n") else { return nil }
    let faces = try openFaces().reversed() + parkedFaces().reversed()
    return faces.first { face in
      let tokens = Folding.tokens(face.particulars.displayName)
      return words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
    }
  }

  /// Nobody is called so; a new face may be, who is no contact until kept.
  func nobody(named typed: String, near: [ListedPerson]) throws(StoreError) -> Refusal {
    guard let face = try face(named: typed) else { return .nobody(named: typed, near: near) }
    return .notKept(named: face.particulars.displayName, asTyped: typed)
  }
}
