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
      scheme.first.map(isLetter) ?? false
      && scheme.allSatisfy { isLetter($0) || "0123456789+-.".utf8.contains($0) }
    return !(isFollowedByColon && isScheme)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
