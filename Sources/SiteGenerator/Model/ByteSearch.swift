#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds bytes in bytes. `memchr` makes it far cheaper than to look at each of them.
enum ByteSearch {
  /// The offsets at which `needle` begins, from left to right, none overlapping another.
  static func occurrences(of needle: [UInt8], in haystack: some Collection<UInt8>) -> [Int] {
    withBytes(of: haystack) { bytes in
      needle.withUnsafeBytes { needle in
        var found: [Int] = []
        var start = 0
        while let next = first(needle, in: bytes, from: start) {
          found.append(next)
          start = next + needle.count
        }
        return found
      }
    }
  }

  /// Whether any of `needles` occurs, which a pass asks before it looks closer.
  static func contains(anyOf needles: [[UInt8]], in haystack: some Collection<UInt8>) -> Bool {
    withBytes(of: haystack) { contains(anyOf: needles, in: $0) }
  }

  static func contains(anyOf needles: [[UInt8]], in haystack: UnsafeRawBufferPointer) -> Bool {
    needles.contains { contains($0, in: haystack) }
  }

  static func contains(_ needle: [UInt8], in haystack: UnsafeRawBufferPointer) -> Bool {
    needle.withUnsafeBytes { first($0, in: haystack, from: 0) } != nil
  }

  static func contains(_ needle: StaticString, in haystack: UnsafeRawBufferPointer) -> Bool {
    needle.withUTF8Buffer { first(UnsafeRawBufferPointer($0), in: haystack, from: 0) } != nil
  }

  /// The offset of the first `byte` that is not before `start`.
  static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, CInt(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}

extension ByteSearch {
  private static func first(
    _ needle: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let byte = needle.first, let sought = needle.baseAddress, let base = bytes.baseAddress else {
      return nil
    }
    var start = start
    while let found = first(byte, in: bytes, from: start), found + needle.count <= bytes.count {
      if memcmp(base + found, sought, needle.count) == 0 { return found }
      start = found + 1
    }
    return nil
  }

  private static func withBytes<Result>(
    of bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    bytes.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
      ?? Array(bytes).withUnsafeBytes(body)
  }
}
