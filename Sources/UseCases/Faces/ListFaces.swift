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
    let words = Folding.tokens(typed)
    guard !words.isEmpty, !typed.contains(","), !typed.contains("\n") else { return nil }
    return try read { reading in
      let faces = try reading.openFaces().reversed() + reading.parkedFaces().reversed()
      return faces.first { face in
        let tokens = Folding.tokens(face.particulars.displayName)
        return words.allSatisfy { word in tokens.contains { $0.hasPrefix(word) } }
      }
    }
  }
}
