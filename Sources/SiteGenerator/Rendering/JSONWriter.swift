/// Appends JSON to bytes (RFC 8259). What is nested is closed in the right order by the shape of the calls.
///
/// The characters that XML cannot hold are left out, so that all formats of a feed say the same.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether what comes next is the first of its object or list.
  private var isFirst = true
  private var depth = 0

  mutating func object(_ content: (inout JSONWriter) -> Void) {
    nest("{", "}", content)
  }

  mutating func member(_ name: String, _ text: String) {
    member(name, utf8: Array(text.utf8))
  }

  mutating func member(_ name: String, utf8 text: [UInt8]) {
    beginMember(name)
    quote(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    beginMember(name)
    bytes += String(number).utf8
  }

  mutating func list<Item>(_ name: String, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void) {
    beginMember(name)
    nest("[", "]") { json in
      for item in items {
        json.beginLine()
        write(item, &json)
      }
    }
  }

  /// A text in a list.
  mutating func text(_ text: String) {
    quote(Array(text.utf8))
  }
}

extension JSONWriter {
  private mutating func nest(_ open: String, _ close: String, _ content: (inout JSONWriter) -> Void) {
    bytes += open.utf8
    isFirst = true
    depth += 1
    content(&self)
    depth -= 1
    if !isFirst { indent() }
    isFirst = false
    bytes += close.utf8
  }

  private mutating func beginMember(_ name: String) {
    beginLine()
    quote(Array(name.utf8))
    bytes += ": ".utf8
  }

  private mutating func beginLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    indent()
  }

  private mutating func indent() {
    bytes.append(.lineFeed)
    bytes += repeatElement(.space, count: 2 * depth)
  }

  private mutating func quote(_ text: [UInt8]) {
    bytes.reserveCapacity(bytes.count + text.count + text.count / 8)
    bytes.append(UInt8(ascii: "\""))
    text.withUnsafeBytes { text in
      var index = 0
      while index < text.count {
        let illegal = IllegalCharacters.length(in: text, at: index)
        if illegal == 0 { append(text[index]) }
        index += max(illegal, 1)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case .lineFeed: bytes += "\\n".utf8
    case .carriageReturn: bytes += "\\r".utf8
    case .tab: bytes += "\\t".utf8
    default: bytes.append(byte)
    }
  }
}
