/// The start of an XML document, up to the first tag's end (XML 1.0, sections 2.8 and 3.1).
///
/// A whole parser would read the whole document, and Foundation's brings a large library along on Linux.
extension ByteReader {
  /// Reads on in UTF-8 if the bytes are UTF-16, as their byte order mark tells.
  mutating func decodeUTF16() throws(ImageDamage) {
    let isBigEndian = rest.starts(with: [0xFE, 0xFF])
    guard isBigEndian || rest.starts(with: [0xFF, 0xFE]) else { return }
    try skip(2)
    var units: [UInt16] = []
    while rest.count >= 2 {
      units.append(UInt16(isBigEndian ? try bigEndian(2) : try littleEndian(2)))
    }
    self = ByteReader(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  /// Steps over all that may come before the root element, and its `<`.
  mutating func skipXMLProlog() throws(ImageDamage) {
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { try skip(3) }
    while true {
      try skipSpaces()
      try expect("<".utf8, else: .otherContent)
      if rest.starts(with: "!".utf8) || rest.starts(with: "?".utf8) {
        try skipDeclaration()
      } else {
        return
      }
    }
  }

  mutating func xmlName() throws(ImageDamage) -> String {
    String(decoding: try take { !$0.isHTMLSpace && !"=<>/\"'".utf8.contains($0) }, as: UTF8.self)
  }

  /// The attributes of the tag whose name was just read, up to the tag's end.
  mutating func xmlAttributes() throws(ImageDamage) -> [String: ArraySlice<UInt8>] {
    var attributes: [String: ArraySlice<UInt8>] = [:]
    while true {
      try skipSpaces()
      let name = try xmlName()
      guard !name.isEmpty else {
        if rest.starts(with: "/".utf8) { try skip(1) }
        try expect(">".utf8, else: .damagedHeader)
        return attributes
      }
      try skipSpaces()
      try expect("=".utf8, else: .damagedHeader)
      try skipSpaces()
      attributes[name] = try quotedValue()
    }
  }
}

extension ByteReader {
  private mutating func skipSpaces() throws(ImageDamage) {
    _ = try take(while: \.isHTMLSpace)
  }

  /// A comment, a processing instruction or a document type, of which the `<` has been read.
  private mutating func skipDeclaration() throws(ImageDamage) {
    if rest.starts(with: "?".utf8) {
      try skip(through: "?>")
    } else if rest.starts(with: "!--".utf8) {
      try skip(3)
      try skip(through: "-->")
    } else {
      try skipDocumentType()
    }
  }

  /// To its `>`, which does not count in quotes or between the brackets of declarations of its own.
  private mutating func skipDocumentType() throws(ImageDamage) {
    var isInBrackets = false
    while true {
      switch try byte() {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: "\""): try skip(through: "\"")
      case UInt8(ascii: "'"): try skip(through: "'")
      case UInt8(ascii: "<") where rest.starts(with: "!--".utf8) || rest.starts(with: "?".utf8):
        try skipDeclaration()
      case UInt8(ascii: ">") where !isInBrackets: return
      default: continue
      }
    }
  }

  private mutating func quotedValue() throws(ImageDamage) -> ArraySlice<UInt8> {
    let quote = try byte()
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .damagedHeader }
    let value = try take { $0 != quote && $0 != UInt8(ascii: "<") }
    try expect([quote], else: .damagedHeader)
    return value
  }

  private mutating func skip(through text: String) throws(ImageDamage) {
    while !rest.starts(with: text.utf8) { _ = try byte() }
    try skip(text.utf8.count)
  }
}
