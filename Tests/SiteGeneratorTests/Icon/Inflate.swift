/// Reads one block with fixed codes (RFC 1951) by the tables of the specification, which the writer does not use.
struct Inflate {
  private let bytes: [UInt8]
  private var position = 0

  /// Nil for what is no such block.
  static func decompress(_ bytes: [UInt8]) -> [UInt8]? {
    var reader = Inflate(bytes: bytes)
    guard reader.number(3) == 0b011 else { return nil }
    var output: [UInt8] = []
    while let symbol = reader.symbol() {
      switch symbol {
      case ..<256: output.append(UInt8(symbol))
      case 256: return output
      default:
        let extra = symbol == 285 || symbol < 265 ? 0 : (symbol - 261) / 4
        let length = lengths[symbol - 257] + reader.number(extra)
        let code = reader.code(5)
        let distance = distances[code] + reader.number(code < 4 ? 0 : code / 2 - 1)
        guard distance <= output.count else { return nil }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
    }
    return nil
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227,
    258,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097,
    6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func bit() -> Int {
    guard position < bytes.count * 8 else { return 0 }
    defer { position += 1 }
    return Int(bytes[position / 8] >> UInt8(position % 8) & 1)
  }

  private mutating func number(_ bits: Int) -> Int {
    (0..<bits).reduce(0) { number, place in number | bit() << place }
  }

  private mutating func code(_ bits: Int) -> Int {
    (0..<bits).reduce(0) { code, _ in code << 1 | bit() }
  }

  private mutating func symbol() -> Int? {
    guard position < bytes.count * 8 else { return nil }
    let seven = code(7)
    if seven < 0b0011000 { return 256 + seven }
    let eight = seven << 1 | bit()
    if eight < 0b1100_0000 { return eight - 0b0011_0000 }
    if eight < 0b1100_1000 { return 280 + eight - 0b1100_0000 }
    return 144 + (eight << 1 | bit()) - 0b1_1001_0000
  }
}
