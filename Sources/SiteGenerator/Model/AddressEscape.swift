/// Writes addresses into HTML attributes.
enum AddressEscape {
  /// The address with every character percent-encoded that no URL may hold, and those escaped that end an
  /// attribute's value. What is encoded already stays as it is.
  static func attribute(_ address: String) -> String {
    guard !address.utf8.allBytes(satisfy: isPlain) else { return address }
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case _ where isPlain(byte): bytes.append(byte)
      default: bytes += PercentEncoding.encoded(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "'"): false
    case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: PercentEncoding.isPathCharacter(byte)
    }
  }
}
