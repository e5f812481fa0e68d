/// What an address says by its letters alone.
enum Address {
  /// Whether an address needs the site or the page to be complete: it has no scheme and no host.
  static func isLocal(_ address: some StringProtocol) -> Bool {
    let bytes = address.utf8
    guard !bytes.starts(with: "//".utf8) else { return false }
    // RFC 3986, section 3.1: a scheme is a letter, then letters, digits, '+', '-' and '.'.
    let scheme = bytes.prefix { !":/#?".utf8.contains($0) }
    let isFollowedByColon = bytes[scheme.endIndex...].first == UInt8(ascii: ":")
    let isScheme =
      scheme.first?.isLetter ?? false
      && scheme.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
    return !(isFollowedByColon && isScheme)
  }
}
