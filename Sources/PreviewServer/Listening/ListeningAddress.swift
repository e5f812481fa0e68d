/// Where a server listens.
public struct ListeningAddress: Hashable, Sendable, CustomStringConvertible {
  let address: IPAddress
  public let port: UInt16

  /// Whether only this machine can reach it.
  public var isLoopback: Bool { address.isLoopback }

  /// Whether it stands for every address of the machine.
  public var isWildcard: Bool { address.isWildcard }

  /// The address of the server's root as a browser on this machine finds it: `http://127.0.0.1:8080/`.
  ///
  /// It is no name, since `localhost` may lead to another program that listens on the other family's loopback.
  public var url: String {
    let local = address.family == .v4 ? "127.0.0.1" : "[::1]"
    return "http://\(isWildcard ? local : address.urlText):\(port)/"
  }

  /// The same for browsers on other devices in the network; none where only this machine can reach it, or all its addresses
  /// of IPv6, which nobody types, are meant.
  public var networkURLs: [String] {
    if isLoopback || address.text == "::" { return [] }
    return (isWildcard ? NetworkAddresses.all : [address]).map { "http://\($0.urlText):\(port)/" }
  }

  /// `127.0.0.1:8080`
  public var description: String { "\(address.urlText):\(port)" }
}
