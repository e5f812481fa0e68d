extension Unicode.Scalar {
  /// Whether the character is as wide as an ideograph: emoji, and the blocks that are Wide or Fullwidth in
  /// Unicode TR 11, which the standard library does not know.
  package var isWide: Bool {
    if properties.isEmojiPresentation { return true }
    return switch value {
    case 0x1100...0x115F,  // Hangul initials
      0x2E80...0x303E, 0x3041...0xA4CF,  // CJK radicals, kana, ideographs, Yi
      0xA960...0xA97C, 0xAC00...0xD7A3,  // Hangul
      0xF900...0xFAFF, 0xFE30...0xFE6F,  // compatibility forms
      0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
      0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,  // Tangut, Khitan, more kana
      0x20000...0x3FFFD:  // more ideographs
      true
    default: false
    }
  }

  /// Whether the character shows on the one before it, or not at all.
  package var takesNoCell: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
