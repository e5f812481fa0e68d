/// Bytes that mean something in sources, by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  /// Blank within a line.
  var isBlank: Bool { self == .space || self == .tab }
  /// Neither text nor white space.
  var isControl: Bool { (self < .space && !isBlank && !isLineEnd) || self == 0x7F }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
