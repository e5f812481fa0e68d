/// What tells a site's statistics which readers came from an e-mail: parameters of links to the site itself.
struct Campaign: Sendable {
  let parameters: [EmailSettings.Parameter]
  let site: BaseURL

  /// The address with the parameters behind those it has; other sites' addresses, and a parameter that is there, stay as
  /// they are.
  ///
  /// - Parameter address: A whole one.
  func address(_ address: String) -> String {
    guard !parameters.isEmpty, isOwn(address) else { return address }
    let main = address.prefix { $0 != "#" }
    let path = main.prefix { $0 != "?" }
    let query = main.dropFirst(path.count + 1)
    let present = Set(query.split(separator: "&").map { Self.decoded($0.prefix { $0 != "=" }) })
    let added = parameters.filter { !present.contains($0.name) }
      .map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
    guard !added.isEmpty else { return address }
    let needsMark = !query.isEmpty && query.last != "&"
    return path + "?" + query + (needsMark ? "&" : "") + added.joined(separator: "&")
      + address.dropFirst(main.count)
  }
}

extension Campaign {
  /// Whether it is the site's host, and at or below its path; over which protocol makes no difference.
  private func isOwn(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    guard let scheme = ["https://", "http://"].first(where: start.hasPrefix) else { return false }
    let rest = address.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard Self.host(authority) == Self.host(site.origin.drop { $0 != "/" }.dropFirst(2)) else { return false }
    let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
    return path == site.path || path.hasPrefix(site.path + "/")
  }

  private static func host(_ authority: some StringProtocol) -> String {
    Punycode.host(authority.lowercased())
  }

  private static func decoded(_ name: Substring) -> String {
    let name = String(name.replacing("+", with: " "))
    return PercentEncoding.decode(name) ?? name
  }

  /// With every byte encoded that means, or may mean, something in a query (RFC 3986, section 2.3).
  private static func encoded(_ text: String) -> String {
    String(
      decoding: text.utf8.flatMap { byte in
        byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) ? [byte] : PercentEncoding.encoded(byte)
      }, as: UTF8.self)
  }
}
