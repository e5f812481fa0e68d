/// Appends XML to bytes. Elements are closed in the order in which they were opened by the shape of the calls.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// An element around what `content` writes.
  ///
  /// - Parameter tag: The name, and attributes that are written as they are.
  mutating func element(_ tag: String, _ content: (inout XMLWriter) -> Void) {
    bytes += "<\(tag)>\n".utf8
    content(&self)
    bytes += "</\(tag.prefix { $0 != " " })>\n".utf8
  }

  /// An element that holds only text.
  mutating func element(_ tag: String, text: String) {
    element(tag, utf8: Array(text.utf8))
  }

  /// An element that holds only text, in UTF-8.
  mutating func element(_ tag: String, utf8 text: [UInt8]) {
    bytes += "<\(tag)>".utf8
    Self.escape(text, into: &bytes)
    bytes += "</\(tag.prefix { $0 != " " })>\n".utf8
  }

  /// An element that holds nothing.
  mutating func emptyElement(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes += "<\(name)".utf8
    for (name, value) in attributes {
      bytes += " \(name)=\"".utf8
      Self.escape(Array(value.utf8), into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += "/>\n".utf8
  }

  /// Escapes text for content and attributes, and drops what XML 1.0 cannot hold in any form (section 2.2): control
  /// characters but tab and line ends, and U+FFFE and U+FFFF.
  private static func escape(_ text: [UInt8], into bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + text.count + text.count / 8)
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0..<0x20 where !"\t\n\r".utf8.contains(text[index]): break
      case 0xEF
      where text[index...].starts(with: [0xEF, 0xBF, 0xBE])
        || text[index...].starts(with: [0xEF, 0xBF, 0xBF]):
        index += 2
      default: bytes.append(text[index])
      }
      index += 1
    }
  }
}
