import CommonMark

/// Text of HTML with what its character references stand for.
enum HTMLCharacters {
  static func decoded(_ text: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      decoded += rest[..<sign]
      let name = rest[(sign + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
      guard rest[name.endIndex...].first == UInt8(ascii: ";"), name.count <= longestName else {
        decoded.append(rest[sign])
        rest = rest[(sign + 1)...]
        continue
      }
      decoded += character(rest[sign...name.endIndex])
      rest = rest[(name.endIndex + 1)...]
    }
    return String(decoding: decoded + rest, as: UTF8.self)
  }

  /// HTML has none that is longer.
  private static let longestName = 32

  /// cmark knows all their names, and leaves what is none as it stands.
  private static func character(_ reference: ArraySlice<UInt8>) -> [UInt8] {
    Document(parsing: reference).withRoot { root in
      root.joinTexts()
      return root.walk.first { $0.kind == .text }.map { Array($0.literal) } ?? Array(reference)
    }
  }
}
