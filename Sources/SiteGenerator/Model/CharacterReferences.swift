/// Character references in HTML that could hide what an address is.
enum CharacterReferences {
  /// Whether a text has one, and it ends with a semicolon: `&amp;`, `&#58;`.
  static func areIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ByteSearch.occurrences(of: [sign], in: bytes).contains { start in
      let rest = bytes[(start + 1)...]
      let name = rest.dropFirst(rest.first == number ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
      return !name.isEmpty && bytes[name.endIndex...].first == semicolon
    }
  }

  /// The text with numeric references, and those that have to do with schemes, resolved.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var copied = 0
    for start in ByteSearch.occurrences(of: [sign], in: bytes) {
      guard let (scalar, end) = scalar(in: bytes[(start + 1)...]) else { continue }
      decoded += bytes[copied..<start]
      decoded += String(scalar).utf8
      copied = bytes[end...].first == semicolon ? end + 1 : end
    }
    return copied == 0 ? text : String(decoding: decoded + bytes[copied...], as: UTF8.self)
  }

  /// What the reference stands for whose text behind the `&` begins here, and where it ends; nil where that is of no
  /// interest. Browsers do without the semicolon, and take any number of zeros before a number.
  static func scalar(in text: ArraySlice<UInt8>) -> (Unicode.Scalar, end: Int)? {
    let scalar: Unicode.Scalar?
    let name: ArraySlice<UInt8>
    if text.first == number {
      let isHex = text.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
      name = text.dropFirst(isHex ? 2 : 1).prefix { isHex ? $0.isHexDigit : $0.isDigit }
      scalar = UInt32(String(decoding: name, as: UTF8.self), radix: isHex ? 16 : 10).flatMap(
        Unicode.Scalar.init)
    } else {
      name = text.prefix(while: \.isLetter)
      scalar = names[String(decoding: name, as: UTF8.self)]
    }
    return scalar.map { ($0, name.endIndex) }
  }
}

extension CharacterReferences {
  private static let sign = UInt8(ascii: "&")
  private static let number = UInt8(ascii: "#")
  private static let semicolon = UInt8(ascii: ";")
  private static let names: [String: Unicode.Scalar] = ["colon": ":", "Tab": "\t", "NewLine": "\n"]
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
