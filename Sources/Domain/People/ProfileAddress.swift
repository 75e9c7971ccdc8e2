/// The address of a person's page at a service, in one form for all its spellings: `linkedin.com/in/ana-ruiz`.
package enum ProfileAddress {
  /// `typed` may be a whole address, one without scheme, `in/ana-ruiz`, or a bare name where `service` (a label such as
  /// `LinkedIn` or `Twitter`) says whose. Nil where the page is not that of a person or nothing says of which service.
  package static func normalised(_ typed: String, service: String = "") -> String? {
    var text = typed[...].trimmed
    // As LinkedIn's own export writes it: nothing to be found out.
    if let name = text.dropping(prefix: "https://www.linkedin.com/in/"), isPlain(name) {
      return "linkedin.com/in/" + name
    }
    if let behind = text.dropping(prefix: "x-apple:") { text = behind }
    while text.utf8.first == UInt8(ascii: "/") { text.removeFirst() }
    if text.dropping(prefix: "in/") != nil || text.dropping(prefix: "pub/") != nil { text = "linkedin.com/" + text }
    let parsed = WebAddress(String(text))
    let known = parsed?.knownService
    if known == nil && !text.utf8.contains(UInt8(ascii: "/")) {
      return named(text, service: service[...].trimmed.lowercased())
    }
    guard var address = parsed else { return nil }
    guard let known else { return address.path.isEmpty ? nil : address.text }
    address.host = known.host
    // Services ignore case in names; a name of another script is in small letters too.
    address.path = address.path.map { $0.lowercased() }
    if known.host == "linkedin.com" { return linkedIn(address.path) }
    if known.host == "facebook.com", address.path == ["profile.php"] {
      let number = address.query.split(separator: "&").first { $0.hasPrefix("id=") }
      return number.map { "facebook.com/profile.php?\($0)" }
    }
    if let first = address.path.first, first.utf8.first == UInt8(ascii: "@"), known.host == "x.com" {
      address.path[0].removeFirst()
    }
    return address.path.isEmpty ? nil : address.text
  }

  /// Small letters, digits and dashes alone.
  private static func isPlain(_ name: Substring) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 || $0 == UInt8(ascii: "-") }
  }

  /// `/in/name` with or without a language behind it; the older `/pub/name/1/2/3` whole.
  private static func linkedIn(_ path: [String]) -> String? {
    guard path.count >= 2 else { return nil }
    if path[0] == "in" { return "linkedin.com/in/" + path[1] }
    return "linkedin.com/" + path.joined(separator: "/")
  }

  private static func named(_ name: Substring, service: String) -> String? {
    var name = name
    if name.utf8.first == UInt8(ascii: "@") { name.removeFirst() }
    guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 32 }) else { return nil }
    let wanted = Service.all.first { $0.labels.contains(service) }
    return wanted.map { $0.host + "/" + $0.folder + WebAddress.decoded(name).lowercased() }
  }

  struct Service {
    var host: String
    /// Other hosts that lead to the same pages.
    var otherHosts: [String] = []
    var labels: [String]
    /// What stands before a person's name in the path.
    var folder = ""

    /// Services whose names ignore case, and whose sub-domains are languages and devices.
    static let all = [
      Service(host: "linkedin.com", labels: ["linkedin"], folder: "in/"),
      Service(host: "x.com", otherHosts: ["twitter.com"], labels: ["twitter", "x"]),
      Service(host: "facebook.com", otherHosts: ["fb.com"], labels: ["facebook"]),
      Service(host: "instagram.com", labels: ["instagram"]),
      Service(host: "github.com", labels: ["github"]),
      Service(host: "xing.com", labels: ["xing"], folder: "profile/"),
    ]
  }
}

extension WebAddress {
  var knownService: ProfileAddress.Service? {
    ProfileAddress.Service.all.first { service in
      isAt(service.host) || service.otherHosts.contains { isAt($0) }
    }
  }

  /// The host itself or one below it.
  private func isAt(_ wanted: String) -> Bool {
    guard host.hasSuffix(wanted) else { return false }
    return host.utf8.count == wanted.utf8.count || host.utf8.dropLast(wanted.utf8.count).last == UInt8(ascii: ".")
  }
}
