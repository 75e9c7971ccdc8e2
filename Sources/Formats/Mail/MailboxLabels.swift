/// What Gmail's `X-Gmail-Labels` says of a message: a comma list, quoted and encoded where it needs it, in the
/// account's own language.
struct MailboxLabels {
  /// A draft, or in the spam or trash folder: nobody exchanged anything.
  private(set) var isUnsent = false
  /// An old chat, exported among the mail.
  private(set) var isChat = false

  init(_ value: UnsafeBufferPointer<UInt8>) {
    let text = EncodedWord.decode(value.part(0..<min(value.count, 4000)))
    for label in text.split(separator: ",") {
      let name = AddressListReader.oneLine(label.filter { $0 != "\"" }).lowercased()
      if Self.unsent.contains(name) { isUnsent = true }
      if name == "chat" || name == "chats" { isChat = true }
    }
  }

  private static let unsent: Set<String> = [
    "draft", "drafts", "spam", "trash", "bin", "entwurf", "entwürfe", "papierkorb", "brouillon", "brouillons",
    "corbeille", "borrador", "borradores", "papelera", "bozza", "bozze", "cestino", "rascunho", "rascunhos", "lixeira",
    "lixo", "concept", "concepten", "prullenbak", "utkast", "papperskorg", "kladder", "papirkurv", "wersje robocze",
    "kosz", "черновики", "корзина", "спам", "下書き", "ゴミ箱", "迷惑メール", "草稿", "已删除邮件", "垃圾邮件",
  ]
}
