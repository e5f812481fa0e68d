import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An address of a machine, told apart by what it is and not by how it is spelt (`::1` or `0:0:0:0:0:0:0:1`).
struct IPAddress: Hashable, Sendable {
  enum Family {
    case v4, v6
  }

  let family: Family
  /// As the system writes it.
  let text: String

  init?(_ literal: String) {
    guard !literal.utf8.contains(0) else { return nil }
    if let address = try? sockaddr_in.inet(ip4: literal, port: 0) {
      self.init(try? Socket.makeAddress(from: address.makeStorage()))
    } else if let address = try? sockaddr_in6.inet6(ip6: literal, port: 0) {
      self.init(try? Socket.makeAddress(from: address.makeStorage()))
    } else {
      return nil
    }
  }

  init?(_ address: Socket.Address?) {
    switch address {
    case .ip4(let text, _): (family, self.text) = (.v4, text)
    case .ip6(let text, _): (family, self.text) = (.v6, text)
    case .unix, nil: return nil
    }
  }

  /// Whether it stands for every address of the machine.
  var isWildcard: Bool { text == "0.0.0.0" || text == "::" }

  var isLoopback: Bool { text == "::1" || family == .v4 && text.hasPrefix("127.") }

  /// As it stands in a URL (RFC 3986, 3.2.2).
  var urlText: String { family == .v6 ? "[\(text)]" : text }
}
