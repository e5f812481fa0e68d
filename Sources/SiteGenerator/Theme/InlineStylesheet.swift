/// The theme's stylesheet as it stands within pages, so that they can be painted as soon as they are there.
///
/// Readers come from a letter to one page; a stylesheet beside it costs them another journey to the host before they
/// see a word. One that is long, or names other files, which it does from its own folder, is linked instead. It stands in
/// an address (RFC 2397) and not in a `style` element, since HTML checkers judge such elements by lists of properties
/// that end years ago.
enum InlineStylesheet {
  static let name = "style.css"

  /// In bytes: with it a page still fits into what a host sends at once.
  private static let longest = 24_000

  /// That of the built-in theme, which most sites have.
  static let builtIn = BuiltInTheme.files[ThemeAsset.folder + name].flatMap(address)

  /// - Returns: A `data:` address that holds the stylesheet, and is safe in an attribute; nil where it has to be linked.
  static func address(of css: [UInt8]) -> [UInt8]? {
    let lowercase = css.map(\.lowercased)
    let others = ["url(", "src(", "image-set(", "@import", "@charset"].map { Array($0.utf8) }
    guard !ByteSearch.contains(anyOf: others, in: lowercase),
      String(decoding: css, as: UTF8.self).utf8.elementsEqual(css)
    else {
      return nil
    }
    let short = compact(css)
    guard short.count <= longest else { return nil }
    return Array("data:text/css,".utf8) + short.flatMap { isPlain($0) ? [$0] : PercentEncoding.encoded($0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || plainSigns.contains(byte)
  }

  private static let plainSigns = Array("-._~!$()*+,;=:@/?".utf8)

  /// Leaves out comments, and white space where it says nothing. Where a comment is all that keeps two words apart, it
  /// stays as an empty one.
  static func compact(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var isSpaceDue = false
    var position = 0
    while position < css.count {
      let rest = css[position...]
      if rest.starts(with: "/*".utf8) {
        let isBetweenSpaces = isSpaceDue || output.isEmpty
        position = css[(position + 2)...].firstRange(of: "*/".utf8)?.upperBound ?? css.count
        let isAtSpace =
          position >= css.count || css[position].isHTMLSpace || css[position...].starts(with: "/*".utf8)
        if !isBetweenSpaces, !isAtSpace { output += "/**/".utf8 }
      } else if css[position].isHTMLSpace {
        position += 1
        isSpaceDue = true
      } else {
        let end = endOfPiece(css, from: position)
        append(css[position..<end], to: &output, afterSpace: isSpaceDue)
        (position, isSpaceDue) = (end, false)
      }
    }
    return output
  }
}

extension InlineStylesheet {
  /// A text in quotes is one piece, an escaped character another, and everything else is a byte at a time.
  private static func endOfPiece(_ css: [UInt8], from start: Int) -> Int {
    let quote = css[start]
    if quote == backslash { return min(start + 2, css.count) }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return start + 1 }
    var index = start + 1
    while index < css.count, css[index] != quote { index += css[index] == backslash ? 2 : 1 }
    return min(index + 1, css.count)
  }

  private static let backslash = UInt8(ascii: "\\")

  private static let idleAfter = Array("{};,>:".utf8)
  private static let idleBefore = Array("{};,>".utf8)

  /// A space before a colon tells `a :hover` from `a:hover`; one around a plus is what `calc` needs.
  private static func append(
    _ piece: ArraySlice<UInt8>, to output: inout [UInt8], afterSpace isSpaceDue: Bool
  ) {
    let isEscaped = output.dropLast().last == backslash
    let (before, after) = (isEscaped ? backslash : output.last, piece.first)
    if after == UInt8(ascii: "}"), before == UInt8(ascii: ";") { output.removeLast() }
    let isIdle = before.map(idleAfter.contains) ?? true
    if isSpaceDue, !isIdle, let after, !idleBefore.contains(after) { output.append(.space) }
    output += piece
  }
}
