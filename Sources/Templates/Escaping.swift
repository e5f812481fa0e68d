/// Whether the values a template prints are made safe for HTML.
public enum Escaping: Hashable, Sendable {
  /// For `.html` templates: `{{name}}` escapes, `{{{name}}}` copies.
  case html
  /// For `.txt` templates: nothing is escaped.
  case none
}

extension [UInt8] {
  /// Appends the text's UTF-8, with `& < > " '` written as character references.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends the bytes, with `& < > " '` written as character references.
  mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in bytes.indices where bytes[index].isSyntax {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
      append(bytes[index].characterReference)
      copied = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension UInt8 {
  /// Asked of every byte that is printed, and so apart from what is written instead.
  fileprivate var isSyntax: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  fileprivate var characterReference: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
