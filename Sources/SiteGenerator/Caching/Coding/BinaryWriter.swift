/// Writes values as bytes, one behind the other and without names: who reads them knows what comes.
struct BinaryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: some BinaryCoded) { value.write(to: &self) }

  /// Seven bits a byte, the lowest first, as small numbers are frequent (LEB128).
  mutating func write(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(bytes: some Collection<UInt8>) {
    write(number: UInt64(bytes.count))
    self.bytes += bytes
  }

  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// For hashes, whose bits are all in use.
  mutating func write(word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}
