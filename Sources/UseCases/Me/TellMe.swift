package import Domain
import Foundation
import Store

/// Something the user says of their own side.
package enum MeTold: Hashable, Sendable {
  case name(String)
  case address(Identifier)
  case noAddress(Identifier)
  /// One sentence: who is a good referral for me.
  case sentence(String)
  /// What the user offers; the questions replace those it had, where there are any.
  case offering(String, mustQuestions: [String])
  case noOffering(String)
  /// Goals, accomplishments, interests, networks or skills.
  case gains(MePart, String)
  case region(String)

  /// The most questions that must be answered before a pitch (P4).
  package static let mustQuestions = 3
}

extension Network {
  /// Changes the user's own side. Asks rest on it, so every standing is made anew.
  package func tell(_ told: MeTold) throws(Refusal) -> MeShown {
    try write("me") { writing in
      var me = try writing.me()
      switch told {
      case .name(let name): me.name = .typed(Typed.trimmed(name))
      case .address(let identifier):
        me.identifiers.removeAll { $0.isSame(as: identifier, writing.region) }
        me.identifiers.append(identifier)
      case .noAddress(let identifier):
        guard me.identifiers.contains(where: { $0.isSame(as: identifier, writing.region) }) else {
          throw Refusal.unreadable(
            what: .addressOnRecord, typed: identifier.typed,
            choices: me.identifiers.filter { $0.kind == identifier.kind }.map(\.typed))
        }
        me.identifiers.removeAll { $0.isSame(as: identifier, writing.region) }
      case .sentence(let sentence): me.sentence = Typed.trimmed(sentence)
      case .offering(let name, let questions): try me.offer(Typed.trimmed(name), questions)
      case .noOffering(let name): try me.withdraw(name)
      case .gains(let part, let text): me.gains.tell(part, Typed.trimmed(text))
      case .region(let letters): try writing.keep(region: Typed.trimmed(letters))
      }
      try writing.keep(me)
      writing.describe(told.part.rawValue)
      return MeShown(me: me, region: try writing.setting(Setting.region)?.value ?? "")
    }
  }
}

extension Me {
  fileprivate mutating func offer(_ name: String, _ questions: [String]) throws(Refusal) {
    let questions = questions.map { Typed.trimmed($0) }.filter { !$0.isEmpty }
    guard !name.isEmpty else { throw .missing(.text) }
    guard questions.count <= MeTold.mustQuestions else { throw .tooManyQuestions(limit: MeTold.mustQuestions) }
    if let place = offerings.firstIndex(where: { Folding.fold($0.name) == Folding.fold(name) }) {
      offerings[place].name = name
      if !questions.isEmpty { offerings[place].mustQuestions = questions }
    } else {
      offerings.append(Offering(name: name, mustQuestions: questions))
    }
  }

  fileprivate mutating func withdraw(_ name: String) throws(Refusal) {
    let key = Folding.fold(Typed.trimmed(name))
    guard let place = offerings.firstIndex(where: { Folding.fold($0.name) == key }) else {
      throw .unreadable(what: .offering, typed: name, choices: offerings.map(\.name))
    }
    offerings.remove(at: place)
  }
}

extension Me.Gains {
  fileprivate mutating func tell(_ part: MePart, _ text: String) {
    switch part {
    case .goals: goals = text
    case .accomplishments: accomplishments = text
    case .interests: interests = text
    case .networks: networks = text
    case .skills: skills = text
    case .name, .mail, .phone, .profile, .sentence, .offering, .region: break
    }
  }
}

extension MeTold {
  fileprivate var part: MePart {
    switch self {
    case .name: .name
    case .address(let identifier), .noAddress(let identifier):
      switch identifier.kind {
      case .mail: .mail
      case .phone: .phone
      case .profile, .website, .handle: .profile
      }
    case .sentence: .sentence
    case .offering, .noOffering: .offering
    case .gains(let part, _): part
    case .region: .region
    }
  }
}

extension Writing {
  func keep(_ me: Me) throws {
    let encoder = JSONEncoder()
    // The same side is the same text, so that saying it twice changes nothing.
    encoder.outputFormatting = .sortedKeys
    try save(Setting(name: Setting.me, value: String(decoding: try encoder.encode(me), as: UTF8.self)))
  }

  fileprivate func keep(region letters: String) throws {
    guard let region = Region(letters), region.isKnown else {
      throw Refusal.unreadable(what: .region, typed: letters, choices: ["BE", "DE", "US"])
    }
    try save(Setting(name: Setting.region, value: region.letters))
  }
}
