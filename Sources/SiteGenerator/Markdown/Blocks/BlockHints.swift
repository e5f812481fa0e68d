/// Tells quickly that a document has neither tables nor footnotes, as most have.
enum BlockHints {
  /// Whether a closer look is worth its while.
  static func areFound(in source: ArraySlice<UInt8>, _ features: PreparedMarkdown.Features) -> Bool {
    source.withUnsafeBytes { bytes in
      (features.contains(.footnotes) && hasFootnote(bytes))
        || (features.contains(.tables) && hasDelimiters(bytes))
    }
  }
}

extension BlockHints {
  /// Whether `[^` is followed by `]:` on its line.
  private static func hasFootnote(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while let sign = ByteSearch.first(UInt8(ascii: "^"), in: bytes, from: index) {
      index =
        bytes[sign...].firstIndex { $0 == UInt8(ascii: "]") || $0.isBlank || $0.isLineEnd } ?? bytes.endIndex
      if sign > 0, bytes[sign - 1] == UInt8(ascii: "["), bytes[index...].starts(with: "]:".utf8) {
        return true
      }
    }
    return false
  }

  /// Whether a line may be the row of dashes under a table's header: nothing in it but what belongs there, and
  /// the signs of quotes around it.
  private static func hasDelimiters(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while let dash = ByteSearch.first(UInt8(ascii: "-"), in: bytes, from: index) {
      let start = bytes[index..<dash].lastIndex { !isPart($0) }.map { $0 + 1 } ?? index
      index = bytes[dash...].firstIndex { !isPart($0) } ?? bytes.endIndex
      let isLine =
        (start == 0 || bytes[start - 1].isLineEnd) && (index == bytes.endIndex || bytes[index].isLineEnd)
      // Only dashes are a heading's underline or a thematic break.
      if isLine, bytes[start..<index].contains(where: { DelimiterRow.isPart($0) && !isDashOrBlank($0) }) {
        return true
      }
    }
    return false
  }

  private static func isDashOrBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte.isBlank
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (DelimiterRow.isPart(byte) && !byte.isLineEnd) || byte == UInt8(ascii: ">")
  }
}
