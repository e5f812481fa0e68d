/// What a request asks for (RFC 9112, 3.2), taken apart and decoded.
struct RequestTarget: Sendable {
  /// The host of a target in absolute form, which clients send to proxies; it stands for the Host field then.
  var authority: String?
  var path: RequestPath
  /// What stands behind the question mark, as it was sent.
  var query: String?

  init(_ target: String) throws(RequestMistake) {
    var rest = target[...]
    if target.prefix(Self.scheme.count).lowercased() == Self.scheme {
      rest = target.dropFirst(Self.scheme.count)
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...].hasPrefix("/") ? rest[end...] : "/" + rest[end...]
    }
    guard rest.hasPrefix("/"), !rest.contains("#") else { throw .target }
    let end = rest.firstIndex(of: "?") ?? rest.endIndex
    path = try RequestPath(rest[..<end])
    query = end == rest.endIndex ? nil : String(rest[rest.index(after: end)...])
  }

  private static let scheme = "http://"
}
