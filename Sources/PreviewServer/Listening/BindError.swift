import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a server cannot listen where it was asked to.
public enum BindError: Error, Hashable, Sendable {
  case portInUse(UInt16)
  case allPortsInUse(ClosedRange<UInt16>)
  /// Ports below 1024 belong to the administrator on most systems.
  case notPermitted(port: UInt16)
  case notAnAddress(String)
  case notOfThisMachine(host: String)
  /// Anything else, in the system's words.
  case system(String)
}

extension BindError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .portInUse(let port): "port \(port) is in use; end the program that has it, or take another port"
    case .allPortsInUse(let ports):
      "the ports \(ports.lowerBound) to \(ports.upperBound) are all in use; name another port"
    case .notPermitted(let port): "the system does not let you listen on port \(port); take one from 1024 on"
    case .notAnAddress(let host):
      "'\(host)' is not an IP address; give 127.0.0.1 for this machine alone, or 0.0.0.0 for the whole network"
    case .notOfThisMachine(let host):
      "this machine does not have the address \(host); 0.0.0.0 stands for all that it has"
    case .system(let message): "cannot listen: \(message)"
    }
  }
}

extension BindError {
  init(_ error: any Error, host: String, port: UInt16) {
    self =
      switch (error as? SocketError)?.code {
      case EADDRINUSE: .portInUse(port)
      case EACCES, EPERM: .notPermitted(port: port)
      case EADDRNOTAVAIL, EAFNOSUPPORT: .notOfThisMachine(host: host)
      case let code?: .system(String(cString: strerror(code)))
      case nil: .system(error.localizedDescription)
      }
  }
}
