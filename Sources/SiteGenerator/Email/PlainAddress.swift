/// Addresses as every mail program takes them, also in plain text: ASCII alone, and nothing that ends one too early.
enum PlainAddress {
  /// - Parameter address: A whole one.
  static func of(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let start = Address.isOnWeb(address) ? address.firstRange(of: "//")?.upperBound : nil
    let authority = address[(start ?? address.startIndex)...].prefix { start != nil && !"/?#".contains($0) }
    let host = Punycode.host(String(authority))
    return encoded(address[..<authority.startIndex]) + encoded(host[...], keeping: "[]")
      + encoded(address[authority.endIndex...])
  }

  /// - Parameter kept: What else may stand there, as around the numbers of a host.
  private static func encoded(_ text: Substring, keeping kept: String = "") -> String {
    String(
      decoding: text.utf8.flatMap { byte in
        isPlain(byte) || kept.utf8.contains(byte) ? [byte] : PercentEncoding.encoded(byte)
      }, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    PercentEncoding.isPathCharacter(byte) || "%?#".utf8.contains(byte)
  }
}
