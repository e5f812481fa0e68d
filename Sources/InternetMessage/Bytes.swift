extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Two, in capitals, as the standards for mail want them.
  var hexDigits: [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(self >> 4)], digits[Int(self & 15)]]
  }
}
