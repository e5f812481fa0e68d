/// A 64-bit fingerprint of a file's content, by the xxHash64 algorithm with seed 0.
///
/// It tells whether a file still is what an earlier build wrote, and names what browsers may keep. It guards against
/// slips, not against attackers (who could edit the manifest as well as the file), so nothing cryptographic is needed, and
/// no dependency: swift-crypto adds more than a minute to a build, this adds two small files and hashes
/// several gigabytes a second.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(of bytes: [UInt8]) {
    var hasher = ContentHasher()
    bytes.withUnsafeBytes { hasher.combine($0) }
    self = hasher.finish()
  }

  init(value: UInt64) {
    self.value = value
  }

  /// Reads the form that `description` writes, and no other.
  init?(hex: String) {
    guard let value = UInt64(hex, radix: 16) else { return nil }
    self.init(value: value)
    guard description == hex else { return nil }
  }
}

extension ContentHash: CustomStringConvertible {
  /// Sixteen lower-case hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
