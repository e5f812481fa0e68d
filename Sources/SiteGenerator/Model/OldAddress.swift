/// The path in an address of a page that some other program published.
struct OldAddress: Hashable, Sendable {
  /// On which host it is; empty in an address without one.
  private let host: Substring
  /// Decoded, without a final `index.html`.
  private let path: String

  /// Nil where the path is not what tells pages apart, as in `https://old.example/?p=12`, or cannot be read.
  init?(_ address: String) {
    var rest = address[...]
    if let scheme = address.firstRange(of: "://") {
      rest = rest[scheme.upperBound...]
      host = rest.prefix { !"/?#".contains($0) }
      rest = rest.dropFirst(host.count)
    } else {
      guard address.hasPrefix("/"), !address.hasPrefix("//") else { return nil }
      host = ""
    }
    rest = rest.prefix { $0 != "#" }
    let written = rest.prefix { $0 != "?" }
    guard Self.isOfNoMatter(query: rest[written.endIndex...].dropFirst()),
      let path = PercentEncoding.decode(String(written))?.composed
    else { return nil }
    self.path = path.hasSuffix(Self.index) ? String(path.dropLast(Self.index.count - 1)) : path
  }

  /// What is the same for all spellings of one path, below a site's address if it is there.
  func key(below base: BaseURL) -> String {
    Self.key(ofPath: inside(base) ?? path)
  }

  static func key(of path: SitePath) -> String { key(ofPath: path.text) }

  /// Where it would be on a site; nil where a site can have nothing.
  func sitePath(below base: BaseURL) -> SitePath? {
    let isForeign = Punycode.host(host.lowercased()) != Punycode.host(base.host)
    guard let path = inside(base) ?? (isForeign ? path : nil) else { return nil }
    return try? SitePath(PercentEncoding.encode(path: path))
  }
}

extension OldAddress {
  private static let index = "/index.html"

  /// What is added to count readers does not lead elsewhere.
  private static func isOfNoMatter(query: Substring) -> Bool {
    query.split(separator: "&").allSatisfy { $0.hasPrefix("utm_") }
  }

  private static func key(ofPath path: String) -> String {
    let path = path.hasSuffix(index) ? path.dropLast(index.count - 1) : path[...]
    return String(path.hasSuffix("/") ? path.dropLast() : path)
  }

  /// The path without the one that all pages of the site have before their own.
  private func inside(_ base: BaseURL) -> String? {
    guard let folder = PercentEncoding.decode(base.path)?.composed, path.hasPrefix(folder + "/") else {
      return nil
    }
    return String(path.dropFirst(folder.count))
  }
}
