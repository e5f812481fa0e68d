/// Where CI takes sitegen from, a repository and a tag: `https://github.com/OWNER/sitegen@v1.0.0`.
public struct SitegenSource: Hashable, Sendable {
  public let text: String

  /// Nil for a text without an address or a tag, or with signs that workflows or shells would not take as they are.
  public init?(_ text: String) {
    let text = text.trimmed
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || Self.others.contains($0))
    }
    guard isPlain, text.hasPrefix(Self.scheme), parts.count > 1, parts.last?.isEmpty == false,
      text.dropLast(parts.last.map { $0.count + 1 } ?? 0).count > Self.scheme.count
    else { return nil }
    self.text = text
  }

  private static let scheme = "https://"
  private static let others = "0123456789-._~/:@%+".unicodeScalars
}
