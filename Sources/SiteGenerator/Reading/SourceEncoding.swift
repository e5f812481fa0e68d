/// Makes sure that a source file is text: UTF-8 without NUL bytes, and more than blank lines.
enum SourceEncoding {
  /// The first thing that keeps the file from being read as text; nil for a good one.
  static func finding(in source: SourceText) -> Finding? {
    if let offset = firstBadByte(in: source.bytes) { return badByte(at: offset, in: source) }
    let content = source.bytes.dropFirst(byteOrderMarkLength(of: source.bytes))
    let isBlank = content.allSatisfy { $0.isBlank || $0.isLineEnd }
    return isBlank
      ? Finding(.emptyFile, at: Location(file: source.path), emptyFile, help: emptyFileHelp) : nil
  }

  /// How many bytes a byte order mark takes at the beginning: 3 or none.
  static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

extension SourceEncoding {
  static let emptyFile = "the file is empty"
  static let emptyFileHelp = "write something in it, or delete it"
  static let notUTF8 = "this byte is not UTF-8 text"
  static let notUTF8Help = "save the file in the encoding UTF-8"
  static let utf16 = "the file is UTF-16, not UTF-8"
  static let nulByte = "the file contains a NUL byte"
  static let nulByteHelp = "remove it; if the file is not a text at all, give it another extension"

  private static func badByte(at offset: Int, in source: SourceText) -> Finding {
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      return Finding(.encoding, at: Location(file: source.path), utf16, help: notUTF8Help)
    }
    let isNUL = source.bytes[offset] == 0
    return Finding(
      .encoding, in: source, at: offset, isNUL ? nulByte : notUTF8, help: isNUL ? nulByteHelp : notUTF8Help)
  }

  /// The offset of the first byte that is NUL or does not belong to a well-formed character.
  private static func firstBadByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count,
          isASCIIWithoutNUL(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        guard let length = characterLength(in: bytes, at: index) else { return index }
        index += length
      }
      return nil
    }
  }

  /// Looks at eight bytes at once, since nearly all text is ASCII.
  private static func isASCIIWithoutNUL(_ word: UInt64) -> Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    // Where all bytes are below 0x80, subtracting 1 from each sets the high bit of those that were 0.
    return word & highBits == 0 && (word &- 0x0101_0101_0101_0101) & highBits == 0
  }

  /// The length of the well-formed character at `index`, by table 3-7 of the Unicode standard.
  private static func characterLength(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[index] {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    let rest = bytes[index + 2..<index + length]
    return rest.allSatisfy { 0x80...0xBF ~= $0 } ? length : nil
  }
}
