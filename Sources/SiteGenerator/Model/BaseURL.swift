/// Where the site is published: `https://example.com`, or with a path, `https://name.github.io/repo`.
public struct BaseURL: Hashable, Sendable {
  /// Scheme and host, and the port if one is given, in lower case: `https://example.com`.
  public let origin: String
  /// The host alone, without the port.
  public let host: String
  /// The path before every page's own, without a final slash and percent-encoded; empty at the root.
  public let path: String

  /// Reads an address that begins with `http://` or `https://`; the final slash may be left out.
  public init(_ text: String) throws(URLMistake) {
    let lowercased = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowercased.hasPrefix) else {
      throw .noScheme(text)
    }
    let rest = text.dropFirst(scheme.count)
    guard !rest.contains(where: { "?#\\ \t\n@".contains($0) }) else { throw .notABase(text) }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = rest[..<slash].lowercased()
    let hostAndPort = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = hostAndPort.first, Self.isHost(host), Self.isPort(hostAndPort.dropFirst())
    else { throw .notABase(text) }
    guard let decoded = PercentEncoding.decode(String(rest[slash...])) else { throw .notABase(text) }
    let segments = decoded.split(separator: "/", omittingEmptySubsequences: true)
    guard !segments.contains(where: { $0 == "." || $0 == ".." }) else { throw .notABase(text) }

    self.origin = scheme + authority
    self.host = String(host)
    self.path = PercentEncoding.encode(path: segments.map { "/" + $0 }.joined())
  }

  /// The front page's absolute address.
  public var home: String { origin + path + "/" }

  /// The address of a page on the site's own host, `/repo/slug/`, as links within the site use it.
  func link(to path: SitePath) -> String { self.path + path.encoded }

  /// The page's absolute address.
  func absolute(_ path: SitePath) -> String { origin + link(to: path) }
}

extension BaseURL {
  private static func isHost(_ host: Substring) -> Bool {
    !host.isEmpty && !host.hasPrefix(".") && !host.contains("..")
      && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  private static func isPort(_ parts: ArraySlice<Substring>) -> Bool {
    parts.isEmpty
      || (parts.count == 1
        && parts.allSatisfy { $0.allSatisfy(\.isASCII) && $0.first != "+" && UInt16($0) != nil })
  }
}

extension URLMistake {
  fileprivate static func noScheme(_ text: String) -> URLMistake {
    URLMistake(
      "'\(text)' is not a complete web address",
      help: text.contains("://")
        ? "begin it with https://"
        : "write it with its scheme: https://\(text.drop(while: { $0 == "/" }))")
  }

  fileprivate static func notABase(_ text: String) -> URLMistake {
    URLMistake(
      "'\(text)' cannot be a site's address",
      help: "give a host and, if needed, a path, as in https://example.com/ or https://name.github.io/repo/")
  }
}
