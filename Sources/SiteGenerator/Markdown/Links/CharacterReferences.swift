/// Character references in HTML that could hide what an address is.
enum CharacterReferences {
  private static let names: [Substring: String] = ["colon": ":", "Tab": "\t", "NewLine": "\n"]

  static func areIn(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "&")) && text.contains(/&#?[0-9A-Za-z]+;/)
  }

  /// The text with numeric references, and those that have to do with schemes, resolved.
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]+));?/) { match in
      if let name = match.output.3 { return names[name] ?? String(match.output.0) }
      let value = match.output.1.flatMap { UInt32($0) } ?? match.output.2.flatMap { UInt32($0, radix: 16) }
      return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? String(match.output.0)
    }
  }
}
