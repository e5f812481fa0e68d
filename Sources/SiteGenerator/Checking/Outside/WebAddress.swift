import Foundation

/// An address on the web in the form in which it is asked for: two spellings of one address are the same value.
struct WebAddress: Hashable, Sendable {
  /// Complete, in ASCII, and without a fragment, which no server is told.
  let text: String
  /// Scheme, host and port.
  let origin: String
  let host: String

  /// Nil where there is nothing to ask: for what is no address of the web, for names and numbers that mean something in
  /// one's own network only, and where it carries a password.
  init?(_ written: String) {
    guard let (scheme, rest) = Self.scheme(of: written) else { return nil }
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    guard let authority = Authority(rest[..<end], scheme), !PrivateHost.isPrivate(authority.host) else {
      return nil
    }
    host = authority.host
    origin = scheme + "://" + authority.text
    let path = rest[end...].prefix { $0 != "#" }
    text = origin + (path.hasPrefix("/") ? "" : "/") + Self.encoded(path)
  }

  /// Where a redirect leads.
  ///
  /// - Parameter location: As the server writes it, complete or relative (RFC 9110, section 10.2.2).
  func following(_ location: String) -> WebAddress? {
    if Address.isOnWeb(location) {
      return WebAddress(location.hasPrefix("//") ? origin.prefix { $0 != "/" } + location : location)
    }
    guard Address.isLocal(location), let base = URL(string: text),
      let target = URL(string: Self.encoded(location[...]), relativeTo: base)
    else { return nil }
    return WebAddress(target.absoluteString)
  }

  /// The fragment of an address, with its `#`; empty where there is none.
  static func fragment(of written: String) -> Substring {
    written.firstIndex(of: "#").map { written[$0...] } ?? ""
  }
}

extension WebAddress: Comparable {
  static func < (a: WebAddress, b: WebAddress) -> Bool { a.text < b.text }
}

extension WebAddress {
  /// An address without a scheme has the site's own, which by now is this one.
  private static func scheme(of written: String) -> (scheme: String, rest: Substring)? {
    for (start, scheme) in [("https://", "https"), ("http://", "http"), ("//", "https")]
    where written.prefix(start.count).lowercased() == start {
      return (scheme, written.dropFirst(start.count))
    }
    return nil
  }

  /// What an address may not hold as it is, browsers encode; what is encoded already stays.
  private static func encoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isForbidden = byte <= 0x20 || byte >= 0x7F || "\"<>\\^`{|}".utf8.contains(byte)
      bytes += isForbidden ? PercentEncoding.encoded(byte) : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Host and port.
  private struct Authority {
    let host: String
    let text: String

    init?(_ written: Substring, _ scheme: String) {
      let isNumber = written.hasPrefix("[")
      let colon =
        isNumber ? written.firstIndex(of: "]").map(written.index(after:)) : written.firstIndex(of: ":")
      let end = colon ?? written.endIndex
      guard written[..<end].utf8.count <= Self.mostBytes else { return nil }
      let port = written[end...].dropFirst()
      guard end == written.endIndex || written[end] == ":" else { return nil }
      guard port.allSatisfy({ $0.isASCII && $0.isNumber }), port.isEmpty || UInt16(port) != nil else {
        return nil
      }
      host = Punycode.host(written[..<end].lowercased())
      guard isNumber ? Self.isNumber(host) : Self.isName(host) else { return nil }
      let isUsual = port.isEmpty || port == (scheme == "https" ? "443" : "80")
      text = host + (isUsual ? "" : ":" + port)
    }

    /// What DNS allows (RFC 1035, section 2.3.4).
    private static let mostBytes = 253

    /// Of version 6, in brackets.
    private static func isNumber(_ host: String) -> Bool {
      host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".contains($0) }
    }

    /// What has a password before it is none.
    private static func isName(_ host: String) -> Bool {
      !host.isEmpty && host.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-._".utf8.contains($0) }
    }
  }
}
