/// Computes a ``ContentHash`` of content that comes in parts.
///
/// xxHash64: four running sums each take 8 bytes of every 32; the rest is mixed in at the end.
/// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
struct ContentHasher: Sendable {
  private var sums = SIMD4<UInt64>(prime1 &+ prime2, prime2, 0, 0 &- prime1)
  /// What is left over of the parts so far, always less than a stripe.
  private var rest: [UInt8] = []
  private var length = 0

  mutating func combine(_ part: UnsafeRawBufferPointer) {
    length += part.count
    var part = part[...]
    if !rest.isEmpty {
      let missing = part.prefix(Self.stripe - rest.count)
      rest += missing
      part = part.dropFirst(missing.count)
      guard rest.count == Self.stripe else { return }
      rest.withUnsafeBytes { sums = Self.sums(sums, adding: $0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = part.prefix(part.count / Self.stripe * Self.stripe)
    sums = Self.sums(sums, adding: UnsafeRawBufferPointer(rebasing: whole))
    rest += part.dropFirst(whole.count)
  }

  /// The hash of everything combined so far.
  func finish() -> ContentHash {
    var hash = length >= Self.stripe ? merged() : Self.prime5
    hash &+= UInt64(length)
    rest.withUnsafeBytes { Self.mixIn(tail: $0, to: &hash) }
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    return ContentHash(value: hash ^ hash >> 32)
  }
}

extension ContentHasher {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5
  private static let stripe = 32

  /// The sums after whole stripes, kept in four variables so that they stay in registers.
  private static func sums(
    _ sums: SIMD4<UInt64>, adding stripes: UnsafeRawBufferPointer
  ) -> SIMD4<UInt64> {
    var (a, b, c, d) = (sums[0], sums[1], sums[2], sums[3])
    for start in Swift.stride(from: 0, to: stripes.count, by: stripe) {
      a = round(a, word(stripes, start))
      b = round(b, word(stripes, start + 8))
      c = round(c, word(stripes, start + 16))
      d = round(d, word(stripes, start + 24))
    }
    return SIMD4(a, b, c, d)
  }

  private func merged() -> UInt64 {
    var hash =
      Self.rotate(sums[0], 1) &+ Self.rotate(sums[1], 7) &+ Self.rotate(sums[2], 12)
      &+ Self.rotate(sums[3], 18)
    for index in 0..<4 {
      hash = (hash ^ Self.round(0, sums[index])) &* Self.prime1 &+ Self.prime4
    }
    return hash
  }

  /// The last bytes, fewer than a stripe: by eights, then a four, then one by one.
  private static func mixIn(tail: UnsafeRawBufferPointer, to hash: inout UInt64) {
    var tail = tail[...]
    while tail.count >= 8 {
      hash = rotate(hash ^ round(0, word(tail.base, tail.startIndex)), 27) &* prime1 &+ prime4
      tail = tail.dropFirst(8)
    }
    if tail.count >= 4 {
      let half = tail.base.loadUnaligned(fromByteOffset: tail.startIndex, as: UInt32.self)
      hash = rotate(hash ^ UInt64(UInt32(littleEndian: half)) &* prime1, 23) &* prime2 &+ prime3
      tail = tail.dropFirst(4)
    }
    for byte in tail {
      hash = rotate(hash ^ UInt64(byte) &* prime5, 11) &* prime1
    }
  }

  private static func round(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    rotate(sum &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value &<< bits | value &>> (64 &- bits)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
