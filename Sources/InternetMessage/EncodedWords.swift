import Foundation

/// Any text as words of ASCII, for headers (RFC 2047): `=?UTF-8?Q?=C3=9Cberraschung?=`.
struct EncodedWords {
  /// What one may have, with its ends.
  static let limit = 75
  private static let ends = "=?UTF-8?Q??=".utf8.count

  private let form: Form
  private let pieces: [[UInt8]]

  /// In the form that is shorter, and the readable one of two that are not.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    form = Form.q.length(of: bytes) <= Form.base64.length(of: bytes) ? .q : .base64
    pieces = Self.pieces(of: text, form)
  }

  /// The words, of which the first may have to do with less room.
  ///
  /// Whoever reads them joins neighbours, and takes the blank between them away.
  func words(firstRoom: Int) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var room = firstRoom - Self.ends
    for piece in pieces {
      if form.length(of: word + piece) > room {
        if !word.isEmpty { words.append(form.word(word)) }
        word = []
        room = Self.limit - Self.ends
      }
      word += piece
    }
    return words + [form.word(word)]
  }

  /// What is not to be torn apart: characters as readers see them, unless one does not fit into a word by itself; then
  /// its scalars, each of which must be whole (RFC 2047, 5).
  private static func pieces(of text: String, _ form: Form) -> [[UInt8]] {
    text.flatMap { character -> [[UInt8]] in
      let whole = Array(character.utf8)
      if form.length(of: whole) <= limit - ends { return [whole] }
      return character.unicodeScalars.map { Array(String($0).utf8) }
    }
  }
}

extension EncodedWords {
  private enum Form {
    case q, base64

    func length(of bytes: [UInt8]) -> Int {
      switch self {
      case .q: bytes.reduce(0) { $0 + (Form.isLiteral($1) || $1 == .space ? 1 : 3) }
      case .base64: (bytes.count + 2) / 3 * 4
      }
    }

    func word(_ bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .q: Array("=?UTF-8?Q?".utf8) + bytes.flatMap(Form.q) + Array("?=".utf8)
      case .base64: Array("=?UTF-8?B?".utf8) + Form.base64(bytes) + Array("?=".utf8)
      }
    }

    /// Only what may also stand in a name (RFC 2047, 5, rule 3).
    private static func isLiteral(_ byte: UInt8) -> Bool {
      byte.isLetterOrDigit || "!*+-/".utf8.contains(byte)
    }

    private static func q(_ byte: UInt8) -> [UInt8] {
      if byte == .space { return [UInt8(ascii: "_")] }
      return isLiteral(byte) ? [byte] : [UInt8(ascii: "=")] + byte.hexDigits
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
      Array(Data(bytes).base64EncodedString().utf8)
    }
  }
}
