/// Text in letters every mail server passes on unchanged, in lines of at most 76 (RFC 2045, 6.7).
struct QuotedPrintable {
  private static let limit = 76
  private let source: [UInt8]
  private var encoded: [UInt8] = []
  private var column = 0

  /// Line ends of any kind become CRLF.
  static func encode(_ text: String) -> [UInt8] {
    var writer = QuotedPrintable(source: Array(text.utf8))
    writer.encode()
    return writer.encoded
  }

  private init(source: [UInt8]) {
    self.source = source
    encoded.reserveCapacity(source.count + source.count / 4)
  }
}

extension QuotedPrintable {
  private mutating func encode() {
    var position = 0
    while position < source.count {
      let byte = source[position]
      position += 1
      if byte == .carriageReturn || byte == .lineFeed {
        if byte == .carriageReturn, position < source.count, source[position] == .lineFeed { position += 1 }
        endLine()
      } else {
        append(byte, at: position - 1)
      }
    }
  }

  private mutating func append(_ byte: UInt8, at position: Int) {
    let isLast = position + 1 == source.count || source[position + 1].isLineEnd
    // Where the line goes on, there must be room for the mark that says so.
    let room = isLast ? Self.limit : Self.limit - 1
    if column + (isLiteral(byte, at: position, isLast: isLast) ? 1 : 3) > room {
      encoded.append(UInt8(ascii: "="))
      endLine()
    }
    if isLiteral(byte, at: position, isLast: isLast) {
      encoded.append(byte)
      column += 1
    } else {
      encoded += [UInt8(ascii: "=")] + byte.hexDigits
      column += 3
    }
  }

  private func isLiteral(_ byte: UInt8, at position: Int, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    // Some servers cut what is blank off the end of a line.
    case .space, .tab: !isLast
    // A line with a dot alone ends a message in SMTP, and servers that forget to double a dot lose it.
    case UInt8(ascii: "."): column > 0
    // Mailboxes in the mbox format begin a new message there.
    case UInt8(ascii: "F"): column > 0 || !source[position...].starts(with: "From ".utf8)
    default: (0x21...0x7E).contains(byte)
    }
  }

  private mutating func endLine() {
    encoded += [.carriageReturn, .lineFeed]
    column = 0
  }
}
