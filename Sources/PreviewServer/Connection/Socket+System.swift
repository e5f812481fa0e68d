import FlyingSocks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Socket {
  /// Tells the other side that nothing more will come, and goes on reading.
  func endWriting() {
    _ = shutdown(file.rawValue, Int32(SHUT_WR))
  }

  /// Makes the socket one of this program alone, which sends what is written at once.
  ///
  /// A browser that the program starts must not inherit it, since it would keep the port taken. And a short message right
  /// after another must not wait for the first to be acknowledged, which takes up to 40 ms.
  func prepareForServing() {
    _ = fcntl(file.rawValue, F_SETFD, FD_CLOEXEC)
    try? setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    #if canImport(Darwin)
      // A client that went away is no reason to end the program; on Linux each write says so itself.
      try? setValue(true, for: .noSIGPIPE)
    #endif
  }
}

extension Socket.Address {
  var port: UInt16? {
    switch self {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}

extension SocketError {
  /// The system's number of what went wrong.
  var code: Int32? {
    if case .failed(_, let code, _) = self { code } else { nil }
  }
}
