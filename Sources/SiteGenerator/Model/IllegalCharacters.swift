/// The characters that XML 1.0 cannot hold in any form (section 2.2): control characters but tab and line ends, and
/// U+FFFE and U+FFFF. Surrogates cannot be in UTF-8.
enum IllegalCharacters {
  /// Where they begin.
  static func offsets(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBytes { bytes in bytes.indices.filter { length(in: bytes, at: $0) > 0 } }
  }

  static func areIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { areIn(UnsafeRawBufferPointer($0)) }
  }

  static func areIn(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      if mayHoldOne(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
        (index..<index + 8).contains(where: { length(in: bytes, at: $0) > 0 })
      {
        return true
      }
      index += 8
    }
    return (index..<bytes.count).contains { length(in: bytes, at: $0) > 0 }
  }

  /// Whether there is a byte below 0x20, or EF, among eight, which takes a fraction of the time to look at each.
  private static func mayHoldOne(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let withoutEF = word ^ ones &* 0xEF
    // A byte that is less than what is subtracted from it borrows, which sets its high bit.
    return ((word &- ones &* 0x20) & ~word | (withoutEF &- ones) & ~withoutEF) & ones << 7 != 0
  }

  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    areIn(String(scalar))
  }

  /// How many bytes the character that begins here takes, if it is one of them; 0 for others.
  static func length(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < .space { return byte == .tab || byte.isLineEnd ? 0 : 1 }
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF else { return 0 }
    return bytes[index + 2] >= 0xBE ? 3 : 0
  }
}
