/// Bytes that mean something in sources, by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
  /// A capital letter as a small one; other bytes as they are.
  var lowercased: UInt8 { isLetter ? self | 0x20 : self }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// Of ASCII: what a backslash can escape in Markdown.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isLetter && !isDigit }

  /// Blank within a line.
  var isBlank: Bool { self == .space || self == .tab }
  /// White space as HTML and C have it: also form feed and vertical tab.
  var isHTMLSpace: Bool { self == .space || (9...13).contains(self) }
  /// Neither text nor white space.
  var isControl: Bool { (self < .space && !isBlank && !isLineEnd) || self == 0x7F }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
