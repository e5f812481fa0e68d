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

  /// An element with attributes, as far as they have values, around what `content` writes.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: (inout XMLWriter) -> Void
  ) {
    write(name, attributes)
    bytes += ">\n".utf8
    content(&self)
    bytes += "</\(name)>\n".utf8
  }

  /// An element that holds only text.
  mutating func element(_ tag: String, text: String) {
    element(tag, utf8: Array(text.utf8))
  }

  /// An element that holds only text, in UTF-8.
  mutating func element(_ tag: String, utf8 text: [UInt8]) {
    write(tag, text, .named)
  }

  /// An element that holds text without markup, for readers that might take it for HTML all the same.
  mutating func element(_ tag: String, plainText: String) {
    write(tag, Array(plainText.utf8), .hexadecimal)
  }

  /// An element that holds nothing, with attributes as far as they have values.
  mutating func emptyElement(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    write(name, attributes)
    bytes += "/>\n".utf8
  }
}

extension XMLWriter {
  /// How syntax is written that is text.
  private enum References {
    case named
    case hexadecimal
    /// In an attribute, where parsers take what is between words for a space (XML 1.0, section 3.3.3).
    case attribute

    func reference(for byte: UInt8) -> StaticString? {
      switch (byte, self) {
      case (UInt8(ascii: "&"), .hexadecimal): "&#x26;"
      case (UInt8(ascii: "<"), .hexadecimal): "&#x3C;"
      case (UInt8(ascii: ">"), .hexadecimal): "&#x3E;"
      case (UInt8(ascii: "&"), _): "&amp;"
      case (UInt8(ascii: "<"), _): "&lt;"
      case (UInt8(ascii: ">"), _): "&gt;"
      case (UInt8(ascii: "\""), _): "&quot;"
      case (.tab, .attribute): "&#9;"
      case (.lineFeed, .attribute): "&#10;"
      default: nil
      }
    }
  }

  private mutating func write(_ tag: String, _ text: [UInt8], _ references: References) {
    bytes += "<\(tag)>".utf8
    escape(text, references)
    bytes += "</\(tag.prefix { $0 != " " })>\n".utf8
  }

  private mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes += "<\(name)".utf8
    for case (let name, let value?) in attributes {
      bytes += " \(name)=\"".utf8
      escape(Array(value.utf8), .attribute)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Escapes text for content and attributes, and drops what XML cannot hold.
  private mutating func escape(_ text: [UInt8], _ references: References) {
    bytes.reserveCapacity(bytes.count + text.count + text.count / 8)
    text.withUnsafeBytes { text in
      var index = 0
      while index < text.count {
        let illegal = IllegalCharacters.length(in: text, at: index)
        if illegal == 0 { append(text[index], references) }
        index += max(illegal, 1)
      }
    }
  }

  private mutating func append(_ byte: UInt8, _ references: References) {
    if let reference = references.reference(for: byte) {
      reference.withUTF8Buffer { bytes += $0 }
    } else {
      bytes.append(byte)
    }
  }
}
