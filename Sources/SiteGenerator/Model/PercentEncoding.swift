import Foundation

/// Percent-encoding of paths (RFC 3986, section 3.3).
///
/// Foundation's URL is not used to build links: its `appending(path:)` turns `#part` into `%23part`.
enum PercentEncoding {
  /// The path with every byte encoded that may not stand in one as it is; `/` stays.
  static func encode(path: String) -> String {
    guard !path.utf8.allBytes(satisfy: isPathCharacter) else { return path }
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isPathCharacter(byte) {
        bytes.append(byte)
      } else {
        bytes += encoded(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text that percent-encoding stands for; nil where `%` is not followed by two hex digits or
  /// the bytes are not UTF-8, or pile up more combining marks than can be compared with anything.
  static func decode(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    let isComparable = bytes.withUnsafeBytes { CombiningMarks.longRun(in: $0) == nil }
    return isComparable ? String(bytes: bytes, encoding: .utf8) : nil
  }

  static func encoded(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// `pchar` without `%`, and `/`.
  static func isPathCharacter(_ byte: UInt8) -> Bool {
    // Spelled out, since this is asked of every byte of every address, and so becomes a look at two words of bits.
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "&")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
