/// A JSON value that keeps the order of its keys, so that its text is the same in every run (RFC 8259).
package enum JSONText: Sendable {
  case object([(key: String, value: JSONText)])
  case array([JSONText])
  case string(String)
  case number(Int)
  case flag(Bool)
  case null

  package init(_ string: String?) {
    self = string.map(JSONText.string) ?? .null
  }

  package init(_ number: Int?) {
    self = number.map(JSONText.number) ?? .null
  }

  /// The value's text, indented by two blanks a level. It is safe in a terminal.
  package var text: String {
    var writer = JSONWriter(.lines)
    writer.write(self, indent: "")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value's text in UTF-8 on one line. It is safe in a page too: in a `script` element nothing in it can end that.
  var scriptText: [UInt8] {
    var writer = JSONWriter(.script)
    writer.write(self, indent: "")
    return writer.bytes
  }
}

private struct JSONWriter {
  enum Layout {
    case lines
    case script
  }

  let layout: Layout
  var bytes: [UInt8] = []

  init(_ layout: Layout) {
    self.layout = layout
  }

  mutating func write(_ value: JSONText, indent: String) {
    switch value {
    case .object(let members):
      write(members, between: ("{", "}"), indent: indent) { writer, member, indent in
        writer.write(member.key)
        writer.append(writer.layout == .lines ? ": " : ":")
        writer.write(member.value, indent: indent)
      }
    case .array(let elements):
      write(elements, between: ("[", "]"), indent: indent) { $0.write($1, indent: $2) }
    case .string(let string): write(string)
    case .number(let number): append(String(number))
    case .flag(let flag): append(String(flag))
    case .null: append("null")
    }
  }
}

extension JSONWriter {
  private mutating func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), indent: String,
    _ writeItem: (inout JSONWriter, Item, String) -> Void
  ) {
    append(brackets.open)
    let deeper = layout == .lines ? indent + "  " : ""
    for (number, item) in items.enumerated() {
      if number > 0 { append(",") }
      startLine(deeper)
      writeItem(&self, item, deeper)
    }
    if !items.isEmpty { startLine(indent) }
    append(brackets.close)
  }

  private mutating func startLine(_ indent: String) {
    if layout == .lines { append("\n" + indent) }
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }
}

extension JSONWriter {
  /// Escapes also what JSON allows but a terminal would obey, or what begins a tag or reference in a page.
  private mutating func write(_ string: String) {
    append("\"")
    if string.utf8.allSatisfy(isPlain) {
      append(string)
    } else {
      for scalar in string.unicodeScalars { write(scalar) }
    }
    append("\"")
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "<" where layout == .script, ">" where layout == .script, "&" where layout == .script:
      append("\\u" + scalar.hexadecimal)
    case _ where scalar.isHarmful: append("\\u" + scalar.hexadecimal)
    default: bytes += scalar.utf8
    }
  }

  /// Whether the byte is a character that stands for itself, as nearly all do.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): layout == .lines
    default: byte >= 0x20 && byte < 0x7F
    }
  }
}
