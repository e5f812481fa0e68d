/// What an address says by its letters alone.
enum Address {
  /// Whether an address needs the site or the page to be complete: it has no scheme and no host.
  static func isLocal(_ address: some StringProtocol) -> Bool {
    let bytes = address.utf8
    // RFC 3986, section 3.1: a scheme is a letter, then letters, digits, '+', '-' and '.'.
    guard bytes.first?.isLetter ?? false else { return !bytes.starts(with: "//".utf8) }
    let end = bytes.firstIndex { !($0.isLetter || $0.isDigit || "+-.".utf8.contains($0)) }
    return end.map { bytes[$0] != UInt8(ascii: ":") } ?? true
  }

  /// Whether an address leads to another place on the web, and not to a mailbox, say.
  static func isOnWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return ["http:", "https:", "//"].contains(where: start.hasPrefix)
  }
}
