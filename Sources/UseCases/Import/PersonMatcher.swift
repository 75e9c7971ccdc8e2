import Domain
import Insight
import Store

/// Finds out whether a person of an import is somebody who is there: by the same profile address; by the same mail and a
/// compatible name; by the same full name and the same phone, mail or profile; by the same card. Everything else that
/// looks alike is named and never merged.
struct PersonMatcher {
  let reading: Reading

  enum Finding {
    /// `sameSource`: the same record in the place it came from (its profile, its card), so that what it says now is newer
    /// than what it said then.
    case known(ContactID, sameSource: Bool)
    case new(maybe: (ContactID, ImportReport.MaybeSame.Likeness)?)
  }

  /// - Parameter finders: what the person is found by.
  func find(_ person: Particulars, _ finders: Finders) throws(StoreError) -> Finding {
    var maybe: (ContactID, ImportReport.MaybeSame.Likeness)?
    for profile in finders.addresses where profile.kind == .profile {
      if let first = try reading.bearers(of: profile).first { return .known(first, sameSource: true) }
    }
    if let uid = person.uid {
      for bearer in try reading.bearers(ofCard: uid) + exported(uid) {
        if try compatible(person.name, bearer) { return .known(bearer, sameSource: true) }
        maybe = maybe ?? (bearer, .sameCard)
      }
    }
    for mail in finders.addresses where mail.kind == .mail {
      for bearer in try reading.bearers(of: mail) {
        if try compatible(person.name, bearer) { return .known(bearer, sameSource: false) }
        maybe = maybe ?? (bearer, .sameMail)
      }
    }
    for phone in finders.addresses where phone.kind == .phone {
      for bearer in try reading.bearers(of: phone) {
        if try same(person.name, bearer) { return .known(bearer, sameSource: false) }
        maybe = maybe ?? (bearer, .samePhone)
      }
    }
    if maybe == nil, let namesake = try reading.namesakes(nameKey: finders.nameKey).first {
      maybe = (namesake, .sameName)
    }
    return .new(maybe: maybe)
  }

  /// A card that Tend wrote carries the contact's own identifier.
  private func exported(_ uid: String) throws(StoreError) -> [ContactID] {
    guard let id = Self.ownIdentifier(uid) else { return [] }
    return try reading.name(of: id) == nil ? [] : [id]
  }

  static func ownIdentifier(_ uid: String) -> ContactID? {
    ContactID(text: uid.hasPrefix("urn:uuid:") ? String(uid.dropFirst(9)) : uid)
  }

  private func compatible(_ name: PersonName, _ bearer: ContactID) throws(StoreError) -> Bool {
    guard let other = try reading.name(of: bearer) else { return false }
    return NameMatch.compatible(name, other)
  }

  private func same(_ name: PersonName, _ bearer: ContactID) throws(StoreError) -> Bool {
    guard let other = try reading.name(of: bearer) else { return false }
    return NameMatch.same(name, other)
  }
}
