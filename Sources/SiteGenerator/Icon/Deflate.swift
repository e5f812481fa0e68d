/// Compresses pictures of flat colours (RFC 1951): what is the same as the byte before, or as the row above, is told as
/// such, and nothing else is looked for.
enum Deflate {
  /// One block with the fixed codes of section 3.2.6.
  ///
  /// - Parameter rowLength: How many bytes back the row above lies, fewer than the 32,768 that the format can tell.
  static func compress(_ bytes: [UInt8], rowLength: Int) -> [UInt8] {
    var output = BitWriter()
    // The last block, with fixed codes.
    output.append(1, bits: 1)
    output.append(1, bits: 2)
    var index = 0
    while index < bytes.count {
      let before = repeated(bytes, at: index, distance: 1)
      let above = repeated(bytes, at: index, distance: rowLength)
      let (length, distance) = above > before ? (above, rowLength) : (before, 1)
      if length < leastLength {
        appendLiteral(Int(bytes[index]), &output)
        index += 1
      } else {
        appendRepetition(length: length, distance: distance, &output)
        index += length
      }
    }
    appendLiteral(endOfBlock, &output)
    return output.finished
  }
}

extension Deflate {
  private static let leastLength = 3
  private static let mostLength = 258
  private static let endOfBlock = 256

  /// How many bytes are the same as those so far back.
  private static func repeated(_ bytes: [UInt8], at index: Int, distance: Int) -> Int {
    guard index >= distance else { return 0 }
    let most = min(mostLength, bytes.count - index)
    return (0..<most).first { bytes[index + $0] != bytes[index + $0 - distance] } ?? most
  }

  /// A byte, the end, or what stands for lengths: the fixed codes, whose bits go from the highest to the lowest.
  private static func appendLiteral(_ symbol: Int, _ output: inout BitWriter) {
    switch symbol {
    case ..<144: output.appendCode(0b0011_0000 + symbol, bits: 8)
    case ..<256: output.appendCode(0b1_1001_0000 + symbol - 144, bits: 9)
    case ..<280: output.appendCode(symbol - 256, bits: 7)
    default: output.appendCode(0b1100_0000 + symbol - 280, bits: 8)
    }
  }

  private static func appendRepetition(length: Int, distance: Int, _ output: inout BitWriter) {
    if length == mostLength {
      appendLiteral(285, &output)
    } else {
      let (code, extra, bits) = range(of: length - leastLength, perSize: 4)
      appendLiteral(257 + code, &output)
      output.append(extra, bits: bits)
    }
    let (code, extra, bits) = range(of: distance - 1, perSize: 2)
    output.appendCode(code, bits: 5)
    output.append(extra, bits: bits)
  }

  /// The tables of section 3.2.5 as a rule: a code for each of the first numbers, then ranges that double in size, so many
  /// of each size.
  ///
  /// - Returns: The range's code, the number's place in the range, and how many bits that takes.
  private static func range(of number: Int, perSize: Int) -> (code: Int, extra: Int, bits: Int) {
    var bits = 0
    while number >> bits >= 2 * perSize { bits += 1 }
    return (perSize * bits + number >> bits, number & (1 << bits - 1), bits)
  }
}

/// Puts bits into bytes, from the lowest bit of each to its highest (RFC 1951, section 3.1.1).
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending = 0
  private var count = 0

  /// The bytes, the last one filled up with zeros.
  var finished: [UInt8] { count == 0 ? bytes : bytes + [UInt8(pending)] }

  /// A number's bits, the lowest first.
  mutating func append(_ number: Int, bits: Int) {
    pending |= number << count
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// A code's bits, the highest first.
  mutating func appendCode(_ code: Int, bits: Int) {
    for bit in (0..<bits).reversed() { append(code >> bit & 1, bits: 1) }
  }
}
