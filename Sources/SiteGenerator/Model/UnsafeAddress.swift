/// Addresses that run a script in the reader's browser.
enum UnsafeAddress {
  private static let schemes = ["javascript:", "vbscript:"]

  /// Whether a browser would take the address for a script: it skips white space and control characters
  /// (WHATWG URL, section 4.4).
  static func isUnsafe(_ address: String) -> Bool {
    guard address.utf8.contains(UInt8(ascii: ":")) else { return false }
    let start = address.unicodeScalars.lazy.filter { $0.value > 0x20 }.prefix(12)
    let scheme = String(String.UnicodeScalarView(start)).lowercased()
    return schemes.contains(where: scheme.hasPrefix)
  }
}
