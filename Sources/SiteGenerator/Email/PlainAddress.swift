/// Addresses as every mail program takes them, also in plain text: ASCII alone, and nothing that ends one too early.
enum PlainAddress {
  /// - Parameter address: A whole one.
  static func of(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isPlain) else { return address }
    let start = Address.isOnWeb(address) ? address.firstRange(of: "//")?.upperBound : nil
    let authority = address[(start ?? address.startIndex)...].prefix { start != nil && !"/?#".contains($0) }
    let host = Punycode.host(String(authority))
    return encoded(address[..<authority.startIndex]) + encoded(host[...])
      + encoded(address[authority.endIndex...])
  }

  private static func encoded(_ text: Substring) -> String {
    String(
      decoding: text.utf8.flatMap { isPlain($0) ? [$0] : PercentEncoding.encoded($0) }, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    PercentEncoding.isPathCharacter(byte) || "%?#[]".utf8.contains(byte)
  }
}
