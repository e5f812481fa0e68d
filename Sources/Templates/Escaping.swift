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
    var runStart = 0
    for (index, byte) in bytes.enumerated() {
      guard let reference = characterReference(for: byte) else { continue }
      append(contentsOf: bytes[runStart..<index])
      append(contentsOf: reference.utf8)
      runStart = index + 1
    }
    append(contentsOf: bytes[runStart...])
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

@inline(__always)
private func characterReference(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
