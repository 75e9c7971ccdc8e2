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

  /// The waiting face that is called so, else the parked one; nil where there is none. Refused where several are, and for
  /// one that was kept lately: with a choice by any beginning of its name, else by the whole of it.
  ///
  /// - Parameter choosing: what is chosen for it; one that was let go can be kept or parked after all.
  package func face(named typed: String, choosing: FaceChoice? = nil) throws(Refusal) -> Face? {
    try read { reading in
      let waiting = try reading.faces(named: typed)
      guard waiting.count < 2 else { throw Refusal.severalFaces(named: typed, faces: waiting) }
      if let face = waiting.first { return face }
      let decided = try reading.decidedFaces(named: typed, wholly: choosing == nil)
      if choosing != nil, Set(decided.map { Folding.tokens($0.particulars.displayName) }).count > 1 {
        throw Refusal.severalFaces(named: typed, faces: decided)
      }
      guard let face = decided.first else { return nil }
      if case .kept(let contact) = face.fate {
        guard let person = try reading.introduced(contact) else { return nil }
        throw Refusal.faceKept(person, on: world.zone.day(of: face.decided ?? face.captured))
      }
      return choosing == nil || choosing == .letGo ? nil : face
    }
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
  /// Those that a name means, the newest first: of the waiting ones, else of the parked.
  fileprivate func faces(named typed: String) throws(StoreError) -> [Face] {
    guard typed.isNameAlone else { return [] }
    let open = try openFaces().reversed().named(typed) { $0.particulars.displayName }
    return open.isEmpty ? try parkedFaces().reversed().named(typed) { $0.particulars.displayName } : open
  }

  /// The shortest name that means this face alone; empty where only the number of a list does.
  func typed(_ face: Face) throws(StoreError) -> String {
    let name = face.particulars.displayName
    for typed in [ListedPerson.short(name), name] where try faces(named: typed).map(\.id) == [face.id] {
      return typed.lowercased()
    }
    return ""
  }

  /// Whoever is typed again within a month of a decision is meant.
  private static let lately = 31

  /// Those that were kept or let go, the last first.
  fileprivate func decidedFaces(named typed: String, wholly: Bool) throws -> [Face] {
    guard typed.isNameAlone else { return [] }
    let since = world.now().adding(days: -Self.lately)
    let decided = try faces().filter { $0.fate != nil && $0.fate != .parked && ($0.decided ?? $0.captured) >= since }
    return decided.reversed().named(typed) { $0.particulars.displayName }.filter { face in
      !wholly || Folding.tokens(face.particulars.displayName) == Folding.tokens(typed)
    }
  }

  /// Nobody is called so; a new face may be, who is no contact until kept.
  func nobody(named typed: String, near: [ListedPerson]) throws(StoreError) -> Refusal {
    let faces = try faces(named: typed)
    guard let face = faces.first else { return .nobody(named: typed, near: near) }
    guard faces.count == 1 else { return .severalFaces(named: typed, faces: faces) }
    return .notKept(named: face.particulars.displayName, asTyped: typed)
  }
}

extension String {
  /// Nothing of a card beside a name.
  fileprivate var isNameAlone: Bool { !contains(",") && !contains("\n") }
}
