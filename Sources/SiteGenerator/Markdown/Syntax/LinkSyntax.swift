import CommonMark

/// The parts of which links and definitions are written: `[label]`, `(destination "title")`.
///
/// Every question is asked about an index into `bytes`, and the answer says where the part ends.
struct LinkSyntax {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A destination as it is written, with `<` and `>` if it has them, and the end of what it is a part of.
  struct Target {
    let destination: Range<Int>
    let end: Int
  }

  /// `(destination "title")`, which makes the brackets before it an inline link.
  func target(at start: Int) -> Target? {
    guard byte(at: start) == UInt8(ascii: "("),
      let destination = destination(at: skipSpaces(from: start + 1))
    else { return nil }
    let title = skipSpaces(from: destination.upperBound)
    let end = skipSpaces(from: (title > destination.upperBound ? endOfTitle(at: title) : nil) ?? title)
    guard byte(at: end) == UInt8(ascii: ")") else { return nil }
    let isEmpty = destination.isEmpty
    return Target(destination: isEmpty ? start + 1..<start + 1 : destination, end: end + 1)
  }

  /// `[label]`, as it stands behind a link's text and before a definition's colon.
  ///
  /// - Returns: The range between the brackets.
  func label(at start: Int) -> Range<Int>? {
    guard byte(at: start) == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    while let byte = byte(at: position), position - start <= Self.longestLabel + 1 {
      switch byte {
      case UInt8(ascii: "]"): return start + 1..<position
      case UInt8(ascii: "["): return nil
      default: position = skipCharacter(from: position)
      }
    }
    return nil
  }

  static let longestLabel = 1000
}

extension LinkSyntax {
  func destination(at start: Int) -> Range<Int>? {
    byte(at: start) == UInt8(ascii: "<") ? bracketedDestination(at: start) : plainDestination(at: start)
  }

  private func bracketedDestination(at start: Int) -> Range<Int>? {
    var position = start + 1
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: ">"): return start..<position + 1
      case UInt8(ascii: "<"), .lineFeed: return nil
      // Whatever it is that follows.
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return nil
  }

  /// A destination ends with the first white space, or with a parenthesis it did not open.
  private func plainDestination(at start: Int) -> Range<Int>? {
    var position = start
    var depth = 0
    loop: while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "("):
        depth += 1
        guard depth <= Self.deepestParentheses else { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      case _ where byte.isHTMLSpace: break loop
      default: break
      }
      position = skipCharacter(from: position)
    }
    return depth == 0 ? start..<position : nil
  }

  /// cmark's limit.
  private static let deepestParentheses = 32

  /// A backslash keeps a closing sign from ending the title only if another one follows: cmark looks for the longest.
  func endOfTitle(at start: Int) -> Int? {
    guard let open = byte(at: start), let close = Self.titleEnds[open] else { return nil }
    var end: Int?
    for index in bytes.indices[(start + 1)...] where bytes[index] == close || bytes[index] == open {
      if bytes[index] == close { end = index + 1 }
      if bytes[index - 1] != UInt8(ascii: "\\") { break }
    }
    return end
  }

  private static let titleEnds = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "("): UInt8(ascii: ")"),
  ]
}

extension LinkSyntax {
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy(\.isHTMLSpace)
  }

  /// The address in a destination, without what is around it.
  func address(in destination: Range<Int>) -> Range<Int> {
    guard byte(at: destination.lowerBound) == UInt8(ascii: "<"), !destination.isEmpty else {
      return destination
    }
    let inside = bytes[destination].dropFirst().dropLast()
    let start = inside.firstIndex { !$0.isHTMLSpace } ?? inside.endIndex
    return start..<(inside[start...].lastIndex { !$0.isHTMLSpace } ?? start - 1) + 1
  }

  func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  /// Behind a byte, or behind a backslash and the sign it escapes.
  func skipCharacter(from index: Int) -> Int {
    guard bytes[index] == UInt8(ascii: "\\"), let next = byte(at: index + 1), next.isPunctuation else {
      return index + 1
    }
    return index + 2
  }

  func skipSpaces(from index: Int) -> Int {
    bytes[index...].firstIndex { !$0.isHTMLSpace } ?? bytes.count
  }

  /// What cmark reads a destination as.
  func url(_ destination: Range<Int>) -> String {
    let written = bytes[destination]
    guard !written.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == 0 }) else {
      return Self.url(ofLink: Array("[](".utf8) + written + Array(" )".utf8))
    }
    return String(decoding: bytes[address(in: destination)], as: UTF8.self)
  }

  /// Only cmark knows all of HTML's character references, so it is asked.
  static func url(ofLink markdown: [UInt8]) -> String {
    Document(parsing: markdown).withRoot { root in
      root.walk.first { $0.kind == .link }?.url ?? ""
    }
  }
}
