/// Hosts that mean another machine on every network, or the reader's own.
enum PrivateHost {
  /// - Parameter host: In small letters; a number of version 6 in brackets.
  static func isPrivate(_ host: String) -> Bool {
    if host.hasPrefix("[") { return isPrivateNumber6(host.dropFirst()) }
    if let number = number(host) { return isPrivate(number) }
    let name = host.hasSuffix(".") ? host.dropLast() : host[...]
    return !name.contains(".") || endings.contains(where: name.hasSuffix)
  }
}

extension PrivateHost {
  /// RFC 6761, RFC 6762, RFC 8375, and what ICANN has set aside.
  private static let endings = [".localhost", ".local", ".home.arpa", ".internal"]

  /// The four parts of an address of version 4.
  private static func number(_ host: String) -> [UInt8]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    let known = parts.compactMap(\.self)
    return known.count == 4 && parts.count == 4 ? known : nil
  }

  /// RFC 1122, RFC 1918, RFC 3927, RFC 6598.
  private static func isPrivate(_ parts: [UInt8]) -> Bool {
    switch (parts[0], parts[1]) {
    case (0, _), (10, _), (127, _), (169, 254), (172, 16...31), (192, 168), (100, 64...127): true
    default: false
    }
  }

  /// RFC 4291 and RFC 4193: loopback, one link only, one network only; and numbers of version 4 in this form.
  private static func isPrivateNumber6(_ number: Substring) -> Bool {
    ["::", "fe8", "fe9", "fea", "feb", "fc", "fd"].contains(where: number.hasPrefix)
  }
}
