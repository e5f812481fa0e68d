/// Appends XML to bytes. Elements are closed in the order in which they were opened by the shape of the calls.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// An element around what `content` writes.
  ///
  /// - Parameter tag: The name, and attributes that are written as they are.
  mutating func element(_ tag: String, _ content: (inout XMLWriter) -> Void) {
    writeStart(tag)
    bytes.append(.lineFeed)
    content(&self)
    writeEnd(tag)
  }

  /// An element with attributes, as far as they have values, around what `content` writes.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: (inout XMLWriter) -> Void
  ) {
    write(name, attributes)
    bytes += ">\n".utf8
    content(&self)
    writeEnd(name)
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
    writeStart(tag)
    text.withUnsafeBytes { escape($0, references) }
    writeEnd(tag)
  }

  private mutating func writeStart(_ tag: String) {
    bytes.append(UInt8(ascii: "<"))
    bytes += tag.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// Of an element whose attributes are not named again.
  private mutating func writeEnd(_ tag: String) {
    bytes += "</".utf8
    bytes += tag.utf8.prefix { $0 != .space }
    bytes += ">\n".utf8
  }

  private mutating func write(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let name, var value?) in attributes {
      bytes.append(.space)
      bytes += name.utf8
      bytes += "=\"".utf8
      value.withUTF8 { escape(UnsafeRawBufferPointer($0), .attribute) }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Escapes text for content and attributes, and drops what XML cannot hold. What stands for itself is copied in runs, as
  /// long as they go.
  private mutating func escape(_ text: UnsafeRawBufferPointer, _ references: References) {
    var copied = 0
    var index = 0
    while index < text.count {
      if text[index].isPlainXML {
        index += 1
        continue
      }
      let illegal = IllegalCharacters.length(in: text, at: index)
      let reference = references.reference(for: text[index])
      if illegal > 0 || reference != nil {
        bytes.append(copied..<index, of: text)
        reference?.withUTF8Buffer { bytes += $0 }
        copied = index + max(illegal, 1)
      }
      index += max(illegal, 1)
    }
    bytes.append(copied..<text.count, of: text)
  }
}

extension UInt8 {
  /// Whether it stands for itself, whatever is next to it.
  fileprivate var isPlainXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: false
    default: self >= .space
    }
  }
}
