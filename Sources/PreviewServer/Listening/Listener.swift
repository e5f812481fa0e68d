import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A port that is taken, and waits for a server to answer on it.
///
///     let listener = try Listener.bindFirstFree(host: "127.0.0.1", ports: 8080...8099)
public struct Listener: Sendable {
  public let address: ListeningAddress
  let socket: Socket

  /// Takes one port.
  ///
  /// - Parameters:
  ///   - host: An IP address of this machine, `0.0.0.0` or `::` for all of them, or `localhost`.
  ///   - port: 0 for any that is free.
  public static func bind(host: String, port: UInt16) throws(BindError) -> Listener {
    guard let ip = IPAddress(host == "localhost" ? "127.0.0.1" : host) else { throw .notAnAddress(host) }
    do {
      let socket = try boundSocket(to: ip, port: port)
      // If the system refuses, this closes the socket.
      try socket.listen()
      let address = ListeningAddress(address: ip, port: try socket.sockname().port ?? port)
      return Listener(address: address, socket: socket)
    } catch {
      throw BindError(error, host: host, port: port)
    }
  }

  /// Takes the first of some ports that no other program has.
  public static func bindFirstFree(
    host: String, ports: ClosedRange<UInt16> = 8080...8099
  ) throws(BindError) -> Listener {
    for port in ports {
      do {
        return try bind(host: host, port: port)
      } catch .portInUse {
        continue
      }
    }
    throw .allPortsInUse(ports)
  }

  /// Gives the port back. A server that ran on it has done so.
  public func close() {
    try? socket.close()
  }

  private static func boundSocket(to ip: IPAddress, port: UInt16) throws -> Socket {
    let socket = try Socket(domain: ip.family == .v4 ? AF_INET : AF_INET6, type: .stream)
    do {
      socket.prepareForServing()
      // The port is free again at once after the last server, though its connections linger in the system.
      try socket.setValue(true, for: .localAddressReuse)
      switch ip.family {
      case .v4: try socket.bind(to: .inet(ip4: ip.text, port: port))
      case .v6: try socket.bind(to: .inet6(ip6: ip.text, port: port))
      }
      return socket
    } catch {
      try? socket.close()
      throw error
    }
  }
}
