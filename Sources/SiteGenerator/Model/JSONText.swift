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
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The same in UTF-8.
  var utf8: [UInt8] { utf8(.lines) }

  /// The value's text in UTF-8 on one line. It is safe in a page too: in a `script` element nothing in it can end that.
  var scriptText: [UInt8] { utf8(.script) }

  private func utf8(_ layout: JSONWriter.Layout) -> [UInt8] {
    var writer = JSONWriter(layout)
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
      write(members, between: (UInt8(ascii: "{"), UInt8(ascii: "}")), indent: indent) {
        writer, member, indent in
        writer.write(member.key)
        writer.bytes.append(UInt8(ascii: ":"))
        if writer.layout == .lines { writer.bytes.append(.space) }
        writer.write(member.value, indent: indent)
      }
    case .array(let elements):
      write(elements, between: (UInt8(ascii: "["), UInt8(ascii: "]")), indent: indent) {
        $0.write($1, indent: $2)
      }
    case .string(let string): write(string)
    case .number(let number): append(String(number))
    case .flag(let flag): append(String(flag))
    case .null: append("null")
    }
  }
}

extension JSONWriter {
  private mutating func write<Item>(
    _ items: [Item], between brackets: (open: UInt8, close: UInt8), indent: String,
    _ writeItem: (inout JSONWriter, Item, String) -> Void
  ) {
    bytes.append(brackets.open)
    let deeper = layout == .lines ? indent + "  " : ""
    for (number, item) in items.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(deeper)
      writeItem(&self, item, deeper)
    }
    if !items.isEmpty { startLine(indent) }
    bytes.append(brackets.close)
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
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies what stands for itself in runs, as long as they go.
  private mutating func write(_ text: UnsafeRawBufferPointer) {
    var copied = 0
    var index = 0
    while index < text.count {
      if isPlain(text[index]) {
        index += 1
        continue
      }
      guard let scalar = text.scalar(at: index) else { break }
      if let reference = reference(for: scalar) {
        bytes.append(copied..<index, of: text)
        append(reference)
        copied = index + UTF8.width(scalar)
      }
      index += UTF8.width(scalar)
    }
    bytes.append(copied..<text.count, of: text)
  }

  /// Nil for a character that stands for itself.
  private func reference(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "<" where layout == .script, ">" where layout == .script, "&" where layout == .script:
      "\\u" + scalar.hexadecimal
    case _ where scalar.isHarmful: "\\u" + scalar.hexadecimal
    default: nil
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
