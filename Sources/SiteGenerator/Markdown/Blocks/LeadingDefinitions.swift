/// Link reference definitions, which cmark takes from a paragraph's beginning when it closes it
/// (CommonMark 0.30, section 4.7).
///
/// They matter to the block structure only when they are all of a paragraph, since it is gone then: the list
/// item it was in may be empty, and a line under it underlines nothing.
enum LeadingDefinitions {
  /// Whether a paragraph's text holds nothing else.
  ///
  /// - Parameter text: Every line with a line feed.
  static func areAll(of text: [UInt8]) -> Bool {
    var rest = text[...]
    while rest.first == UInt8(ascii: "["), let after = afterDefinition(rest) {
      rest = after
    }
    return rest.isEmpty
  }
}

extension LeadingDefinitions {
  private static func afterDefinition(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let label = afterLabel(text), label.first == UInt8(ascii: ":"),
      let address = afterAddress(skippingSpace(label.dropFirst()))
    else { return nil }
    let title = skippingSpace(address)
    // A title that does not end its line is none, and the definition ends before it.
    if title.startIndex > address.startIndex, let after = afterTitle(title).flatMap(afterLine) {
      return after
    }
    return afterLine(address)
  }

  private static func afterLabel(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var index = text.startIndex + 1
    let first = index
    while index < text.endIndex, text[index] != UInt8(ascii: "["), text[index] != UInt8(ascii: "]") {
      index += isEscape(text, at: index) ? 2 : 1
      if index - first > longestLabel { return nil }
    }
    guard index < text.endIndex, text[index] == UInt8(ascii: "]") else { return nil }
    return text[first..<index].allSatisfy(\.isHTMLSpace) ? nil : text[(index + 1)...]
  }

  private static let longestLabel = 1000

  private static func afterAddress(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    text.first == UInt8(ascii: "<") ? afterBracketedAddress(text) : afterBareAddress(text)
  }

  private static func afterBracketedAddress(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != UInt8(ascii: ">") {
      if text[index] == .lineFeed || text[index] == UInt8(ascii: "<") { return nil }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < text.endIndex ? text[(index + 1)...] : nil
  }

  private static func afterBareAddress(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex, !text[index].isHTMLSpace {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") { depth -= 1 }
      // A closing one too many cannot end an address here: a blank must follow it.
      if depth < 0 || depth > mostParentheses { return nil }
      index += isEscape(text, at: index) ? 2 : 1
    }
    return depth == 0 && index > text.startIndex ? text[index...] : nil
  }

  private static let mostParentheses = 32

  /// A backslash before a closing sign escapes it only if another one follows: cmark looks for the longest title.
  private static func afterTitle(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let opening = text.first, let closing = closingSigns[opening] else { return nil }
    var end: Int?
    for index in text.indices.dropFirst() where text[index] == closing || text[index] == opening {
      if text[index] == closing { end = index + 1 }
      if text[index - 1] != UInt8(ascii: "\\") { break }
    }
    return end.map { text[$0...] }
  }

  private static let closingSigns = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "("): UInt8(ascii: ")"),
  ]

  private static func isEscape(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    text[index] == UInt8(ascii: "\\") && index + 1 < text.endIndex && text[index + 1].isPunctuation
  }

  /// Past blanks and at most one line end.
  private static func skippingSpace(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = text.drop(while: \.isBlank)
    return rest.first == .lineFeed ? rest.dropFirst().drop(while: \.isBlank) : rest
  }

  private static func afterLine(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let rest = text.drop(while: \.isBlank)
    return rest.first == .lineFeed ? rest.dropFirst() : nil
  }
}
