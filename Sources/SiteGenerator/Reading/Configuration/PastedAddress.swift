/// The parts of an address that an author copied out of a service's page or HTML.
struct PastedAddress: Sendable {
  /// In small letters, without a port.
  let host: String
  /// The path's parts, as written.
  let segments: [String]
  /// Behind the `?`, as written; empty where there is none.
  let query: String

  /// Nil where it is no web address. The scheme may be missing, as it is in the address bar of most browsers.
  init?(_ text: String) {
    let address = Self.unescaped(text)
    let scheme = ["https://", "http://", "//"].first(where: address.lowercased().hasPrefix) ?? ""
    let rest = address.dropFirst(scheme.count).prefix { $0 != "#" }
    let path = rest.prefix { $0 != "?" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let authority = (parts.first ?? "").split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = authority.first, host.contains("."), host.allSatisfy(\.isInHost),
      authority.dropFirst().allSatisfy({ UInt16($0) != nil }), !rest.contains(where: \.isWhitespace)
    else { return nil }
    self.host = host.lowercased()
    self.segments = parts.dropFirst().filter { !$0.isEmpty }.map(String.init)
    self.query = String(rest.dropFirst(path.count + 1))
  }

  /// The value that the query has for a name.
  subscript(name: String) -> String? {
    Self.fields(of: query).first { $0.name == name }?.value
  }

  /// Whether the host is this one, or one below it.
  func isAt(_ domain: String) -> Bool {
    host == domain || host.hasSuffix("." + domain)
  }

  /// Without what HTML writes for `&`.
  static func unescaped(_ text: String) -> String {
    text.replacing("&amp;", with: "&")
  }

  /// The names and values of a query.
  static func fields(of query: some StringProtocol) -> [Subscription.Field] {
    query.split(separator: "&").map { pair in
      let name = pair.prefix { $0 != "=" }
      return Subscription.Field(name: decoded(name), value: decoded(pair.dropFirst(name.count + 1)))
    }
  }
}

extension PastedAddress {
  private static func decoded(_ text: some StringProtocol) -> String {
    let text = String(text).replacing("+", with: " ")
    return PercentEncoding.decode(text) ?? text
  }
}

extension Character {
  fileprivate var isInHost: Bool { isLetter || isNumber || self == "." || self == "-" }
}
