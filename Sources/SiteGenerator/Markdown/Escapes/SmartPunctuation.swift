/// What cmark's smart punctuation makes of straight characters, to be undone in bare addresses.
enum SmartPunctuation {
  /// What is typed for the typographic character at an offset: two hyphens for an en dash, three for an em dash. nil
  /// where there is no such character.
  ///
  /// cmark makes a dash or an ellipsis of nothing else, so that this is exact.
  static func typed(in text: UnsafeRawBufferPointer, at offset: Int) -> String? {
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80 else { return nil }
    return switch text[offset + 2] {
    case 0x93: "--"
    case 0x94: "---"
    case 0x98, 0x99: "'"
    case 0x9C, 0x9D: "\""
    case 0xA6: "..."
    default: nil
    }
  }

  /// The text with characters as they were typed. Those that the author typed have a guard behind them, and stay.
  static func undone(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    var output: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let typed = typed(in: text, at: index), !EscapeGuards.isLiteral(text, before: index + 3) {
        output += typed.utf8
        index += 3
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
