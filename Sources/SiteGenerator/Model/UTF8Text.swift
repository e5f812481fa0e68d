/// Code points in UTF-8 bytes, found from either side.
extension UnsafeRawBufferPointer {
  /// The code point that begins at an offset; nil at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    let byte = self[offset]
    if byte < 0x80 { return Unicode.Scalar(byte) }
    var iterator = self[offset...].makeIterator()
    var decoder = UTF8()
    return switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): scalar
    case .error: "\u{FFFD}"
    case .emptyInput: nil
    }
  }

  /// The code point that ends before an offset; nil at the start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    offset > 0 ? scalar(at: start(ofScalarBefore: offset)) : nil
  }

  /// Where the code point that ends before an offset begins.
  func start(ofScalarBefore offset: Int) -> Int {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension Unicode.Scalar {
  /// The general category Cc, which gets no further characters.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// Unicode white space, as CommonMark means it.
  var isWhitespace: Bool { properties.isWhitespace }

  /// Whether a word or a host name can be made of it.
  var isWordCharacter: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// Punctuation as CommonMark 0.30 means it: all of ASCII's, symbols too; of other characters the general
  /// categories P*.
  var isPunctuation: Bool {
    if isASCII { return UInt8(value).isPunctuation }
    return switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

extension Sequence<UInt8> {
  /// As `allSatisfy`, which asks a string for each of its bytes anew.
  @inline(__always)
  func allBytes(satisfy condition: (UInt8) -> Bool) -> Bool {
    withContiguousStorageIfAvailable { $0.allSatisfy(condition) } ?? allSatisfy(condition)
  }
}

extension [UInt8] {
  /// Appends a part of some bytes at once; out of a slice of them they would come one by one.
  mutating func append(_ part: Range<Int>, of bytes: UnsafeRawBufferPointer) {
    append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[part]))
  }
}
