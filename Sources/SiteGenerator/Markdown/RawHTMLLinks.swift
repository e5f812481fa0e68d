/// Finds the addresses in HTML that an author wrote among the Markdown.
struct RawHTMLLinks {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var output: [UInt8] = []
  private var isChanged = false

  /// Puts a mark in place of every local address in `href`, `src`, `srcset` and `poster`.
  ///
  /// - Parameter mark: Gives the mark for an address.
  /// - Returns: The changed HTML, or nil where nothing had to change.
  static func replace(in html: UnsafeRawBufferPointer, with mark: Mark) -> String? {
    var scanner = RawHTMLLinks(bytes: html)
    scanner.readText(mark)
    return scanner.isChanged ? String(decoding: scanner.output, as: UTF8.self) : nil
  }

  typealias Mark = (_ address: String, Body.Link.Kind) -> [UInt8]

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }
}

extension RawHTMLLinks {
  private static let plainAttributes: [String: Body.Link.Kind] = [
    "href": .page, "src": .media, "poster": .media,
  ]
  private static let listAttribute = "srcset"

  private mutating func readText(_ mark: Mark) {
    while position < bytes.count {
      if starts(with: "<!--") {
        copy(through: "-->")
      } else if isTagStart {
        readTag(mark)
      } else {
        copyByte()
      }
    }
  }

  private mutating func readTag(_ mark: Mark) {
    copyByte()
    let name = readName()
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position].isHTMLSpace || bytes[position] == UInt8(ascii: "/") {
        copyByte()
      } else {
        readAttribute(mark)
      }
    }
    if position < bytes.count { copyByte() }
    // What is in these is no HTML.
    if name == "script" || name == "style" { copy(through: "</") }
  }

  private mutating func readAttribute(_ mark: Mark) {
    let start = position
    let name = readName()
    copySpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      if position == start { copyByte() }
      return
    }
    copyByte()
    copySpaces()
    let value = readValue()
    if let kind = Self.plainAttributes[name] {
      replaceAddress(value, kind, mark)
    } else if name == Self.listAttribute {
      replaceList(value, mark)
    } else {
      output += bytes[value]
    }
    position = value.upperBound
  }

  /// The range of an attribute's value, without its quotes; the opening quote is copied.
  private mutating func readValue() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = bytes[position...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ">") } ?? bytes.count
      return position..<end
    }
    copyByte()
    return position..<(bytes[position...].firstIndex(of: quote) ?? bytes.count)
  }

  private mutating func replaceAddress(_ range: Range<Int>, _ kind: Body.Link.Kind, _ mark: Mark) {
    let address = String(decoding: bytes[range], as: UTF8.self).trimmingSpaces.replacing("&amp;", with: "&")
    // An address with other character references is rare and somebody's trick, often to hide an e-mail address:
    // it stays as it is.
    guard Address.isLocal(address), !address.contains(/&#?[0-9A-Za-z]+;/) else {
      output += bytes[range]
      return
    }
    output += mark(address, kind)
    isChanged = true
  }

  /// `srcset`: candidates with a comma between them, each an address and perhaps a size.
  private mutating func replaceList(_ range: Range<Int>, _ mark: Mark) {
    var rest = range
    while let start = bytes[rest].firstIndex(where: { !$0.isHTMLSpace && $0 != UInt8(ascii: ",") }) {
      output += bytes[rest.lowerBound..<start]
      let end = bytes[start..<rest.upperBound].firstIndex(where: \.isHTMLSpace) ?? rest.upperBound
      let address = bytes[start..<end].last == UInt8(ascii: ",") ? start..<(end - 1) : start..<end
      replaceAddress(address, .media, mark)
      // The size, up to the next candidate.
      let next =
        bytes[address.upperBound..<rest.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
      output += bytes[address.upperBound..<next]
      rest = next..<rest.upperBound
    }
    output += bytes[rest]
  }
}

extension RawHTMLLinks {
  private var isTagStart: Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "<") && bytes[position + 1].isLetter
  }

  private func starts(with text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func copyByte() {
    output.append(bytes[position])
    position += 1
  }

  private mutating func copySpaces() {
    while position < bytes.count, bytes[position].isHTMLSpace { copyByte() }
  }

  private mutating func copy(through end: String) {
    while position < bytes.count, !starts(with: end) { copyByte() }
  }

  /// A tag's or attribute's name, copied and returned in lower case.
  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !bytes[position].isHTMLSpace, !"=>/\"'<".utf8.contains(bytes[position]) {
      copyByte()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
