extension Unicode.Scalar {
  /// Whether a terminal obeys the character instead of showing it: controls other than the tab, line and paragraph
  /// separators, and those that change the direction of text (Unicode TR 9).
  package var isHarmful: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The character's number in four hexadecimal digits or more.
  package var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
