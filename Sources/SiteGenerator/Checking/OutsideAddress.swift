/// A whole address, with a scheme, as rules look at it.
struct OutsideAddress {
  /// In small letters.
  let scheme: String
  /// In small letters, without a port; empty where there is none.
  let host: String
  /// From the path on.
  private let rest: Substring

  /// Nil for an address that needs the site to be complete.
  init?(_ address: String) {
    guard !Address.isLocal(address) else { return nil }
    let isRelative = address.hasPrefix("//")
    let colon = isRelative ? nil : address.firstIndex(of: ":")
    let behind = colon.map { address[address.index(after: $0)...] } ?? address[...]
    scheme = colon.map { address[..<$0].lowercased() } ?? "https"
    guard behind.hasPrefix("//") else {
      (host, rest) = ("", behind)
      return
    }
    let text = behind.dropFirst(2)
    let authority = text.prefix { !"/?#".contains($0) }
    rest = text[authority.endIndex...]
    let named = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    let isBracketed = named.hasPrefix("[")
    host = named.prefix { isBracketed ? $0 != "]" : $0 != ":" }.lowercased() + (isBracketed ? "]" : "")
  }

  /// Whether it leads to nothing that others can reach.
  var isThisMachine: Bool {
    if scheme == "file" || isOnDrive { return true }
    guard scheme == "http" || scheme == "https" else { return false }
    return host == "localhost" || host.hasSuffix(".localhost") || host == "0.0.0.0" || host == "[::1]"
      || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
  }

  /// Whether it is a path of Windows: `C:\Users\me.jpg`. No scheme of the web has one letter only.
  private var isOnDrive: Bool {
    scheme.count == 1 && (rest.hasPrefix("\\") || rest.lowercased().hasPrefix("%5c") || rest.hasPrefix("/"))
  }

  /// Parameters by which somebody follows readers, in the query or, as some tools have it, in the fragment.
  var trackingNames: [String] {
    let fragment = rest.drop { $0 != "#" }.dropFirst()
    let ownedByTools = fragment.lowercased().hasPrefix("utm_") ? Self.names(of: fragment) : []
    return (Self.names(of: query) + ownedByTools).filter(isTracking)
  }

  private static func names(of parameters: Substring) -> [String] {
    parameters.split(separator: "&").map { $0.prefix { $0 != "=" }.description }
  }

  private func isTracking(_ name: String) -> Bool { TrackingLink.isTracking(name, on: host) }

  /// What addresses of one page have in common: not how they are asked for, nor where on the page they lead.
  var page: String {
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let parameters = query.split(separator: "&").filter { parameter in
      !isTracking(parameter.prefix { $0 != "=" }.description)
    }
    let host = host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
    return host + (path.hasSuffix("/") ? path.dropLast() : path) + "?" + parameters.joined(separator: "&")
  }

  private var query: Substring {
    rest.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
  }
}
