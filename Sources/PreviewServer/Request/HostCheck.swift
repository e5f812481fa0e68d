/// Lets in requests for the names of this machine alone.
///
/// A page anywhere on the web can have its own name lead to 127.0.0.1 once it is loaded (DNS rebinding), and then reads
/// drafts as its own. It cannot change the name that the browser sends as `Host`, nor the `Origin` of a WebSocket. IP
/// literals are no names, so that whoever listens on all addresses need not know them.
struct HostCheck: Sendable {
  let listening: ListeningAddress

  static func message(host: String) -> String {
    "This preview does not answer to the name \"\(host)\": "
      + "only this machine's own names are let in, so that no other site can read your drafts."
  }

  /// Whether the value of a `Host` field is a name of this server.
  func allows(host: String) -> Bool {
    guard let (name, port) = Self.parts(of: host), port == listening.port else { return false }
    if name == "localhost" || name.hasSuffix(".localhost") { return true }
    guard let address = IPAddress(Self.withoutBrackets(name)) else { return false }
    return Self.loopbacks.contains(address.text) || address == listening.address || listening.isWildcard
  }

  /// Whether the value of an `Origin` field is a page of this server.
  func allows(origin: String) -> Bool {
    origin.hasPrefix("http://") && allows(host: String(origin.dropFirst("http://".count)))
  }

  private static let loopbacks = ["127.0.0.1", "::1"]

  private static func parts(of host: String) -> (name: String, port: UInt16)? {
    let host = host.lowercased()
    let colon = host.lastIndex(of: ":")
    guard let colon, !host[colon...].contains("]") else { return (host, 80) }
    let digits = host[host.index(after: colon)...]
    guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let port = UInt16(digits)
    else { return nil }
    return (String(host[..<colon]), port)
  }

  /// An IPv6 address stands in brackets in a host, and nothing else does.
  private static func withoutBrackets(_ name: String) -> String {
    if name.hasPrefix("["), name.hasSuffix("]"), name.contains(":") {
      return String(name.dropFirst().dropLast())
    }
    return name.contains(":") ? "" : name
  }
}
