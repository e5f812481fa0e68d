extension SlowMarkdownCost {
  /// A bound on the cost that itself costs next to nothing, and is all that most posts need.
  ///
  /// Whatever cmark visits begins with a sign, and it sets out from a sign or a line end.
  static func roughly(of text: UnsafeBufferPointer<UInt8>) -> Double {
    let bytes = UnsafeRawBufferPointer(text)
    let wholeWords = bytes.count - bytes.count % 8
    var signs = bytes.count - wholeWords
    for offset in stride(from: 0, to: wholeWords, by: 8) {
      signs += signCount(in: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return Double(signs) * Double(signs) * SlowMarkdownNesting.itemOnBlankLine
  }

  /// How many of eight bytes are not letters, spaces or beyond ASCII; they are looked at together, which takes a
  /// quarter of the time.
  private static func signCount(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits = ones << 7
    let ascii = word & ~highBits
    // Added to what lacks 0x80, n sets the high bit of the bytes from 0x80 - n on.
    let isBelowLetters = ~(ascii &+ ones &* 0x40)
    let isNoSpace = (ascii ^ ones &* 0x20) &+ ones &* 0x7F
    let isBetweenCases = (ascii &+ ones &* 0x25) & ~(ascii &+ ones &* 0x20)
    let isSign = (isBelowLetters & isNoSpace | isBetweenCases) & ~word & highBits
    return Int(((isSign >> 7) &* ones) >> 56)
  }
}
