/// An address that stands in a text without brackets: `https://a.example/x`, `www.a.example`, `me@a.example`.
///
/// The rules are those of the autolinks extension in GitHub's specification, and of its implementation where that says
/// more. They differ where a sentence would lose: `www.` may follow all but a word, an unbalanced `]` and Unicode white
/// space end an address, typographic quotation marks are no part of its end, and no e-mail address is made of
/// the rest of a word (`müller@a.example`).
struct BareAddress {
  let range: Range<Int>
  /// What was looked at for it: also the punctuation at its end that turned out to belong to the sentence.
  let reach: Int
  /// What makes a URL of it: nothing, `http://` or `mailto:`.
  let prefix: String

  /// The addresses in a text, from left to right.
  static func all(in text: UnsafeRawBufferPointer) -> [BareAddress] {
    var found: [BareAddress] = []
    var index = 0
    while index < text.count {
      let start = found.last?.range.upperBound ?? 0
      let address =
        text[index] == UInt8(ascii: "@")
        ? email(in: text, at: index, after: start) : web(in: text, at: index, after: start)
      if let address { found.append(address) }
      index = address?.range.upperBound ?? index + 1
    }
    return found
  }

  /// The web address whose scheme ends at an offset, with `:`, or whose `www.` begins there.
  static func web(in text: UnsafeRawBufferPointer, at index: Int, after start: Int) -> BareAddress? {
    switch text[index] {
    case UInt8(ascii: ":"): withScheme(in: text, at: index, after: start)
    case UInt8(ascii: "w"): withoutScheme(in: text, at: index)
    default: nil
    }
  }
}

extension BareAddress {
  private static let schemes = ["http", "https", "ftp"].map { Array($0.utf8) }

  private static func withScheme(in text: UnsafeRawBufferPointer, at colon: Int, after start: Int)
    -> BareAddress?
  {
    guard text[colon...].starts(with: "://".utf8) else { return nil }
    // One letter more than the longest scheme: `xhttps` is none.
    let scheme = text[max(start, colon - 6)..<colon].reversed().prefix(while: \.isLetter).reversed()
    guard schemes.contains(where: { $0.elementsEqual(scheme.lazy.map(\.lowercased)) }) else { return nil }
    return web(in: text, from: colon - scheme.count, host: colon + 3, named: colon + 3, prefix: "")
  }

  private static func withoutScheme(in text: UnsafeRawBufferPointer, at start: Int) -> BareAddress? {
    guard text[start...].starts(with: "www.".utf8), !isInWord(text, at: start) else { return nil }
    return web(in: text, from: start, host: start, named: start + 4, prefix: "http://")
  }

  /// Whether a word, or what joins words in addresses, stands before an offset. The author's own guards are passed
  /// over too, since they are single in the source and doubled in the tree, which must agree.
  private static func isInWord(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    var end = offset
    while text[..<end].suffix(3).elementsEqual(EscapeGuards.literal) { end -= 3 }
    guard let scalar = text.scalar(before: end) else { return false }
    return scalar.isWordCharacter || "./\\-@=&?#%+$".unicodeScalars.contains(scalar)
  }

  /// - Parameter name: Where the host has to have a letter or digit.
  private static func web(
    in text: UnsafeRawBufferPointer, from start: Int, host: Int, named name: Int, prefix: String
  ) -> BareAddress? {
    guard name < text.count, HostName.isCharacter(text, at: name), text[name] != UInt8(ascii: "-"),
      text[name] != UInt8(ascii: "_"), let hostEnd = HostName.end(in: text, from: host)
    else { return nil }
    let reach = AddressEnd.reach(in: text, from: hostEnd)
    let end = AddressEnd.trimmed(text, start..<reach, after: HostName.end(ofCharacterIn: text, at: name))
    return BareAddress(range: start..<end, reach: reach, prefix: prefix)
  }

  private static func email(in text: UnsafeRawBufferPointer, at sign: Int, after start: Int) -> BareAddress? {
    let name = text[start..<sign].reversed().prefix { $0.isLetter || $0.isDigit || ".+-_".utf8.contains($0) }
    let begin = sign - name.count
    guard !name.isEmpty, let end = HostName.mailEnd(in: text, from: sign + 1), text[end - 1].isLetter,
      text[(sign + 1)..<end].contains(UInt8(ascii: ".")),
      !continues(text.scalar(before: begin)), !continues(text.scalar(at: end))
    else { return nil }
    return BareAddress(range: begin..<end, reach: end, prefix: "mailto:")
  }

  /// Whether a character next to an e-mail address shows that it is none.
  private static func continues(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar == "@" || (!scalar.isASCII && scalar.isWordCharacter)
  }
}
