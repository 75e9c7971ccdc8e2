/// What Gmail's `X-Gmail-Labels` says of a message: a comma list, quoted and encoded where it needs it, in the
/// account's own language.
struct MailboxLabels {
  /// A draft, or in the spam or trash folder: nobody exchanged anything.
  private(set) var isUnsent = false
  /// An old chat, exported among the mail.
  private(set) var isChat = false

  init(_ value: UnsafeBufferPointer<UInt8>) {
    var text = EncodedWord.decode(value.part(0..<min(value.count, 4000)))
    text.withUTF8 { text in
      for piece in text.split(separator: UInt8(ascii: ",")) {
        let label = UnsafeBufferPointer(rebasing: piece).trimmed.unquoted
        if label.matches("chat") || label.matches("chats") { isChat = true }
        if label.count <= Self.longest, Self.unsent.contains(String(decoding: label, as: UTF8.self).lowercased()) {
          isUnsent = true
        }
      }
    }
  }

  private static let longest = unsent.lazy.map(\.utf8.count).max() ?? 0

  private static let unsent: Set<String> = [
    "draft", "drafts", "spam", "trash", "bin", "entwurf", "entwürfe", "papierkorb", "brouillon", "brouillons",
    "corbeille", "borrador", "borradores", "papelera", "bozza", "bozze", "cestino", "rascunho", "rascunhos", "lixeira",
    "lixo", "concept", "concepten", "prullenbak", "utkast", "papperskorg", "kladder", "papirkurv", "wersje robocze",
    "kosz", "черновики", "корзина", "спам", "下書き", "ゴミ箱", "迷惑メール", "草稿", "已删除邮件", "垃圾邮件",
  ]
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Without the quotation marks around it.
  fileprivate var unquoted: UnsafeBufferPointer<UInt8> {
    let mark = UInt8(ascii: "\"")
    let start = first == mark ? 1 : 0
    let end = count > start && last == mark ? count - 1 : count
    return part(start..<end)
  }
}
