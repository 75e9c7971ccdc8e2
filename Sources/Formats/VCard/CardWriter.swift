package import Domain

/// Makes cards for people who came without one.
package enum CardWriter {
  package enum Version: Sendable {
    /// The safer choice for other programs.
    case v3
    case v4
  }

  /// A card that says `particulars`, in CRLF lines. `uid` stands where they have none of their own.
  ///
  /// What is written reads back as it was, but for `connected` and positions that have ended, which cards can't say.
  package static func card(for particulars: Particulars, uid: String, version: Version) -> [UInt8] {
    let version = version == .v3 ? ("3.0", CardTokens.Version.v3) : ("4.0", .v4)
    var particulars = particulars
    if particulars.uid?.isEmpty ?? true { particulars.uid = uid }
    var formatted = particulars.name.formatted
    if formatted.isEmpty { formatted = CardReader.madeName(of: particulars) }
    // RFC 2426 and RFC 6350 both demand FN, RFC 2426 also N, so an empty one is better than none.
    let composer = CardComposer(version: version.1)
    var card = Card(version: version.1)
    card.properties = [composer.property("VERSION", [], [version.0]), composer.property("FN", [], [formatted])]
    let nameParts = CardComposer.parts(particulars.name)
    if version.1 == .v3 || nameParts.contains(where: { !$0.isEmpty }) {
      card.properties.append(composer.property("N", [], nameParts))
    }
    // Everything else is what changes from a card that says the name alone.
    let empty = CardReader()
    let nothing: [UInt8] = [10]
    nothing.withUnsafeBufferPointer { bytes in
      var reader = empty
      reader.tokens.prepare(version.1)
      var rewriter = CardRewriter(reader, CardText(bytes.baseAddress!, bytes.count, version.1))
      var named = Particulars(name: particulars.name)
      (named.name.nickname, named.name.formatted) = ("", formatted)
      rewriter.change(from: named, to: particulars)
      card.properties += rewriter.added
    }
    return card.written()
  }
}
