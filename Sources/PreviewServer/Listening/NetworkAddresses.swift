#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The addresses by which other devices in the network reach this machine.
enum NetworkAddresses {
  /// Those of IPv4, in the system's order: the others are long to type into a telephone.
  static var all: [IPAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    let interfaces = sequence(first: first, next: { $0?.pointee.ifa_next }).compactMap(\.self)
    return interfaces.compactMap { text(of: $0.pointee.ifa_addr) }.compactMap(IPAddress.init).filter {
      !$0.isLoopback
    }
  }

  private static func text(of address: UnsafeMutablePointer<sockaddr>?) -> String? {
    guard let address, Int32(address.pointee.sa_family) == AF_INET else { return nil }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else {
      return nil
    }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
