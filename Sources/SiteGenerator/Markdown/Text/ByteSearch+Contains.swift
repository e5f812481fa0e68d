#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ByteSearch {
  /// Whether any of `needles` occurs, which a pass asks before it looks closer: `memchr` makes it far cheaper than to
  /// look at each byte.
  static func contains(anyOf needles: [[UInt8]], in haystack: some Collection<UInt8>) -> Bool {
    haystack.withContiguousStorageIfAvailable { contains(anyOf: needles, in: UnsafeRawBufferPointer($0)) }
      ?? contains(anyOf: needles, in: Array(haystack))
  }

  static func contains(anyOf needles: [[UInt8]], in haystack: UnsafeRawBufferPointer) -> Bool {
    needles.contains { contains($0, in: haystack) }
  }

  private static func contains(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while let found = first(needle[0], in: bytes, from: start) {
      if bytes[found...].starts(with: needle) { return true }
      start = found + 1
    }
    return false
  }

  /// The offset of the first `byte` that is not before `start`.
  static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, CInt(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
