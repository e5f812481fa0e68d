/// Finds where a web address in a sentence ends.
enum AddressEnd {
  /// How far an address can reach: to white space, to a `<`, to a bracket that was not opened in it.
  static func reach(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var brackets = 0
    for index in start..<text.count {
      switch text[index] {
      case UInt8(ascii: "<"): return index
      case let byte where byte.isHTMLSpace: return index
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"):
        if brackets == 0 { return index }
        brackets -= 1
      case 0xC2, 0xE1...0xE3: if isWhitespace(text, at: index) { return index }
      default: break
      }
    }
    return text.count
  }

  private static func isWhitespace(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard let scalar = text.scalar(at: index) else { return false }
    return scalar.isWhitespace && !EscapeGuards.isGuard(text, at: index)
  }

  /// The end of an address without the punctuation of the sentence it stands in.
  ///
  /// - Parameter start: What is before it belongs to the address.
  static func trimmed(_ text: UnsafeRawBufferPointer, _ address: Range<Int>, after start: Int) -> Int {
    var end = address.upperBound
    var unopened = text[address].reduce(0) { count, byte in
      count + (byte == UInt8(ascii: ")") ? 1 : byte == UInt8(ascii: "(") ? -1 : 0)
    }
    while end > start {
      let previous = end
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        guard unopened > 0 else { return end }
        unopened -= 1
        end -= 1
      case UInt8(ascii: ";"): end = startOfReference(text, start..<end)
      case let byte where byte < 0x80: if sentenceEnds.contains(byte) { end -= 1 }
      default: end = startOfPunctuation(text, start..<end)
      }
      if end == previous { return end }
    }
    return end
  }

  private static let sentenceEnds = Set("?!.,:*_~'\"".utf8)

  /// `&copy;` at the end of an address is no part of it, and no semicolon is.
  private static func startOfReference(_ text: UnsafeRawBufferPointer, _ address: Range<Int>) -> Int {
    let name = text[address].dropLast().reversed().prefix { $0.isLetter || $0.isDigit }
    let sign = address.upperBound - name.count - 2
    return !name.isEmpty && sign >= address.lowerBound && text[sign] == UInt8(ascii: "&")
      ? sign : address.upperBound - 1
  }

  /// Quotation marks and ellipses end with the sentence, and so does what is guarded: it was written as a reference
  /// or behind a backslash.
  private static func startOfPunctuation(_ text: UnsafeRawBufferPointer, _ address: Range<Int>) -> Int {
    let last = address.upperBound - 3
    guard last >= address.lowerBound else { return address.upperBound }
    if text[last...].starts(with: EscapeGuards.literal) {
      return max(address.lowerBound, startOfGuarded(text, address.lowerBound..<last))
    }
    let isQuoteOrDots = Typography.typed(in: text, at: last).map { !$0.hasPrefix("-") } ?? false
    return isQuoteOrDots || EscapeGuards.isGuard(text, at: last) ? last : address.upperBound
  }

  /// What looked like a reference, but is none, is guarded as a whole.
  private static func startOfGuarded(_ text: UnsafeRawBufferPointer, _ address: Range<Int>) -> Int {
    address.last.map { text[$0] } == UInt8(ascii: ";")
      ? startOfReference(text, address) : text.start(ofScalarBefore: address.upperBound)
  }
}
