/// Finds in HTML the attributes that matter to a site: addresses, ids, and images without alternative text.
struct RawHTMLScanner {
  /// Something found.
  struct Attribute {
    enum Role {
      case address(Body.Link.Kind)
      case id
      /// An address of no page: it must be no script, and stays as it is.
      case otherAddress
      /// The value is the tag's name.
      case missingAlternative
    }

    var role: Role
    /// As written, without white space around it.
    var value: String
    /// Its first byte in the HTML.
    var index: Int
  }

  /// Gives what to write in place of an attribute's value, or nil to leave it.
  typealias Visitor = (Attribute) -> [UInt8]?

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// The HTML with what visitors gave.
  private(set) var output: [UInt8] = []
  private(set) var isChanged = false

  /// - Parameter html: Must be valid as long as the scanner is in use.
  init(_ html: UnsafeRawBufferPointer) {
    self.bytes = html
  }

  /// Calls the visitor with everything found, from left to right.
  mutating func scan(_ visit: Visitor) {
    while position < bytes.count {
      if bytes[position...].starts(with: "<!--".utf8) {
        copy { $0.starts(with: "-->".utf8) }
      } else if isTagStart {
        readTag(visit)
      } else {
        copyByte()
      }
    }
  }
}

extension RawHTMLScanner {
  private static let addresses: [String: Body.Link.Kind] = [
    "href": .page, "cite": .page, "src": .media, "poster": .media,
  ]

  private static let otherAddresses = ["action", "formaction", "xlink:href"]

  private mutating func readTag(_ visit: Visitor) {
    let start = position
    copyByte()
    let name = readName()
    var hasAlternative = false
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position].isHTMLSpace || bytes[position] == UInt8(ascii: "/") {
        copyByte()
      } else {
        hasAlternative = readAttribute(of: name, visit) == "alt" || hasAlternative
      }
    }
    if name == "img" && !hasAlternative {
      _ = visit(Attribute(role: .missingAlternative, value: name, index: start))
    }
    if position < bytes.count { copyByte() }
    // What is in these is no HTML.
    if name == "script" || name == "style" {
      let end = "</" + name
      copy { rest in rest.prefix(end.utf8.count).lazy.map(\.lowercased).elementsEqual(end.utf8) }
    }
  }

  /// - Returns: The attribute's name.
  private mutating func readAttribute(of tag: String, _ visit: Visitor) -> String {
    let start = position
    let name = readName()
    copySpaces()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      if position == start { copyByte() }
      return name
    }
    copyByte()
    copySpaces()
    let value = readValue()
    if let kind = Self.addresses[name] {
      take(value, .address(kind), visit)
    } else if Self.otherAddresses.contains(name) {
      take(value, .otherAddress, visit)
    } else if name == "srcset" {
      takeList(value, visit)
    } else if name == "id" || name == "name" && tag == "a" {
      take(value, .id, visit)
    } else {
      output += bytes[value]
    }
    position = value.upperBound
    return name
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

  private mutating func take(_ range: Range<Int>, _ role: Attribute.Role, _ visit: Visitor) {
    let start = bytes[range].firstIndex { !$0.isHTMLSpace } ?? range.lowerBound
    let value = String(decoding: bytes[range], as: UTF8.self).trimmingSpaces
    if let replacement = visit(Attribute(role: role, value: value, index: start)) {
      output += replacement
      isChanged = true
    } else {
      output += bytes[range]
    }
  }

  /// `srcset`: candidates with a comma between them, each an address and perhaps a size.
  private mutating func takeList(_ range: Range<Int>, _ visit: Visitor) {
    var rest = range
    while let start = bytes[rest].firstIndex(where: { !$0.isHTMLSpace && $0 != UInt8(ascii: ",") }) {
      output += bytes[rest.lowerBound..<start]
      let end = bytes[start..<rest.upperBound].firstIndex(where: \.isHTMLSpace) ?? rest.upperBound
      let address = bytes[start..<end].last == UInt8(ascii: ",") ? start..<(end - 1) : start..<end
      take(address, .address(.media), visit)
      // The size, up to the next candidate.
      let next =
        bytes[address.upperBound..<rest.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
      output += bytes[address.upperBound..<next]
      rest = next..<rest.upperBound
    }
    output += bytes[rest]
  }
}

extension RawHTMLScanner {
  private var isTagStart: Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "<") && bytes[position + 1].isLetter
  }

  private mutating func copyByte() {
    output.append(bytes[position])
    position += 1
  }

  private mutating func copySpaces() {
    while position < bytes.count, bytes[position].isHTMLSpace { copyByte() }
  }

  private mutating func copy(until isAtEnd: (UnsafeRawBufferPointer.SubSequence) -> Bool) {
    while position < bytes.count, !isAtEnd(bytes[position...]) { copyByte() }
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
