package import Domain
import Formats
import Store

/// A new face as it was captured.
package struct FaceShown: Sendable, Encodable {
  package var face: Face
  /// People of this name or with this address who are in the network already.
  package var alike: [ListedPerson]
  /// The event they were met at, where one is on record.
  package var event: ListedEvent?
  /// Several events were on, and nothing says at which of them.
  package var eventsOn: [ListedEvent] = []
  /// What they need and somebody can meet.
  package var needs: [MatchedNeed] = []
  /// What they give and others need.
  package var offers: [MatchedOffer] = []
  /// The shortest name that means it alone among the faces; empty where only the number of a list does.
  package var typed = ""
}

/// Several that were pasted at once.
package struct FacesCaptured: Sendable, Encodable {
  package var captured: [FaceShown]
}

extension Network {
  /// Captures whoever was just met, from lines, signatures or pasted vCards, all of them or none. They wait to be kept,
  /// parked or let go. Those met while an event is on, or at a place that is an event of these days, go with it.
  ///
  /// - Parameter event: the event they were met at, as the user says.
  package func capture(all typed: String, at event: ID<Event>? = nil) throws(Refusal) -> FacesCaptured {
    guard !Typed.trimmed(typed).isEmpty else { throw .missing(.name) }
    return try write("card") { writing in try writing.capture(typed, at: event) }
  }

  /// A face that was captured, with whom its needs and offers meet.
  package func shown(_ face: Face) throws(Refusal) -> FaceShown { try read { reading in try reading.shown(face) } }
}

extension Writing {
  func capture(_ typed: String, at event: ID<Event>?) throws -> FacesCaptured {
    let pieces = PastedCards.cut(typed, today: world.today)
    let gatherings = try EventsOn(in: self, said: event)
    var shown: [FaceShown] = []
    for piece in pieces {
      var (face, isDayTyped) = try Face.read(piece, isAlone: pieces.count == 1, in: world)
      let (there, others) = try gatherings.link(&face, isDayTyped: isDayTyped, in: self)
      try insert(face)
      var one = try self.shown(face)
      (one.event, one.eventsOn) = (there, others)
      shown.append(one)
    }
    let names = shown.map(\.face.particulars.displayName)
    describe(names.count > 1 ? "\(names[0]) +\(names.count - 1)" : names.first ?? "")
    return FacesCaptured(captured: shown)
  }
}

extension Reading {
  fileprivate func shown(_ face: Face) throws -> FaceShown {
    var shown = FaceShown(face: face, alike: try alike(face))
    shown.typed = try typed(face)
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
  /// - Parameter isAlone: of several, the one that can't be read is named by its line.
  fileprivate static func read(
    _ piece: PastedCards.Piece, isAlone: Bool, in world: World
  ) throws -> (Face, isDayTyped: Bool) {
    guard !piece.namesNobody else {
      throw Refusal.unreadableCard(line: piece.line, text: piece.shortened, .nobody)
    }
    switch CardLine.read(piece.text, today: world.today) {
    case .vcard:
      var bytes = Array(piece.text.utf8)
      while let last = bytes.last, last == 10 || last == 13 || last == 32 { bytes.removeLast() }
      let particulars = try bytes.withUnsafeBufferPointer { bytes throws(Refusal) in
        var reader = CardReader()
        do throws(RecordProblem) {
          return try reader.particulars(of: bytes)
        } catch {
          throw .unreadableCard(line: piece.line, text: piece.shortened, error)
        }
      }
      guard !particulars.displayName.isEmpty else {
        throw Refusal.unreadableCard(line: piece.line, text: piece.shortened, .nobody)
      }
      return (Face(id: world.id(), particulars: particulars, met: world.today, captured: world.now()), false)
    case .card(let card):
      if let day = card.impossible { throw Refusal.impossibleDay(day, in: piece.shortened) }
      if let met = card.met, met > world.today { throw Refusal.dayAhead(met, in: piece.shortened) }
      let particulars = try Particulars(card)
      guard !particulars.displayName.isEmpty else {
        throw isAlone
          ? Refusal.missing(.name) : .unreadableCard(line: piece.line, text: piece.shortened, .nobody)
      }
      let face = Face(
        id: world.id(), particulars: particulars, met: card.met ?? world.today, place: card.place ?? "",
        facts: card.facts.map { Learned(kind: $0.kind, text: $0.text) }, note: card.notes.joined(separator: "; "),
        captured: world.now())
      return (face, card.met != nil)
    }
  }
}

extension Particulars {
  /// What a typed or pasted card says of the person.
  init(_ card: CardLine) throws(Refusal) {
    self.init(name: .typed(card.name), identifiers: card.identifiers)
    if card.organization != nil || card.title != nil {
      positions = [Position(organization: card.organization ?? "", title: card.title ?? "")]
    }
    if let address = card.address { addresses = [try Typed.postalAddress(address)] }
  }
}

extension PastedCards.Piece {
  /// As a message quotes it.
  fileprivate var shortened: String {
    let text = Typed.trimmed(text)
    return text.count <= 120 ? text : String(text.prefix(119)) + "…"
  }
}
