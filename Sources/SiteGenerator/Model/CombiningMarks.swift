/// Long runs of combining marks, such as accents.
///
/// Swift compares and hashes text as Unicode's canonical equivalence asks (UAX #15): the marks of a letter are sorted
/// first, and for marks of several kinds that takes time that grows with the square of their number. Letters of real
/// languages have fewer than ten.
enum CombiningMarks {
  /// No letter may have more. Ten times what Unicode's Stream-Safe Text Format allows (UAX #15, section 13).
  static let limit = 300

  /// What a few bytes of source stand for.
  struct Spelling {
    /// Nil where they vanish.
    var scalar: Unicode.Scalar?
    var length: Int
  }

  /// The letter below the first run that is too long; nil if there is none.
  ///
  /// Only letters, digits and white space end a run: a `*` may vanish in the text that is made of a source.
  ///
  /// - Parameter spelling: Reads what the bytes stand for at an offset where there is ASCII punctuation.
  static func longRun(
    in bytes: UnsafeRawBufferPointer, spelling: (Int) -> Spelling? = { _ in nil }
  ) -> Int? {
    guard bytes.count > limit else { return nil }
    var letter = 0
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80, !byte.isPunctuation {
        letter = offset
        count = 0
        offset += 1
        continue
      }
      let next = byte < 0x80 ? spelling(offset) ?? Spelling(length: 1) : bytes.spelling(at: offset)
      if let scalar = next.scalar {
        count = isMark(scalar) ? count + 1 : 0
        if count == 0 { letter = offset }
        if count > limit { return letter }
      }
      offset += next.length
    }
    return nil
  }

  /// Whether a text has as many bytes without white space between them as a run needs at least, which few texts have.
  static func haveRoom(in bytes: UnsafeRawBufferPointer) -> Bool {
    let size = 2 * limit
    var start = 0
    while start + size <= bytes.count {
      guard let space = bytes[start..<start + size].lastIndex(where: \.isHTMLSpace) else { return true }
      start = space + 1
    }
    return false
  }

  /// The text, without its marks if there are too many on one letter.
  static func comparable(_ text: String) -> String {
    var text = text
    let isComparable = text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return !haveRoom(in: bytes) || longRun(in: bytes) == nil
    }
    return isComparable ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter { !isMark($0) }))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}

extension CombiningMarks {
  static var message: String {
    "more than \(limit) accents are on one letter here; to compare such text would take too long"
  }
  static let help = "take them out: no letter has more than a few"
}

extension UnsafeRawBufferPointer {
  /// A character beyond ASCII.
  fileprivate func spelling(at offset: Int) -> CombiningMarks.Spelling {
    guard let scalar = scalar(at: offset) else { return .init(length: 1) }
    return .init(scalar: scalar, length: UTF8.width(scalar))
  }
}
