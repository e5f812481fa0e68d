/// The seven kinds of HTML block, which differ in how they end (CommonMark 0.30, section 4.6).
enum HTMLBlock {
  case verbatimElement, comment, instruction, declaration, characterData
  case blockElement, anyTag

  /// The kind that begins here.
  ///
  /// - Parameter interrupting: Whether a paragraph may go on here: then a line that is just some tag is a part
  ///   of it.
  static func beginning(at cursor: ColumnCursor, interrupting: Bool) -> HTMLBlock? {
    let line = cursor.bytes[cursor.text..<cursor.end]
    guard line.first == UInt8(ascii: "<") else { return nil }
    if let kind = marked(line) ?? named(line) { return kind }
    return !interrupting && HTMLTag.isAlone(on: line) ? .anyTag : nil
  }

  /// Whether a blank line ends it.
  var endsAtBlankLine: Bool {
    switch self {
    case .blockElement, .anyTag: true
    default: false
    }
  }

  /// Whether a line of it is its last.
  func ends(in line: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .verbatimElement: Self.closesVerbatimElement(line)
    case .comment: Self.contains("-->", in: line)
    case .instruction: Self.contains("?>", in: line)
    case .declaration: line.contains(UInt8(ascii: ">"))
    case .characterData: Self.contains("]]>", in: line)
    case .blockElement, .anyTag: false
    }
  }
}

extension HTMLBlock {
  private static func marked(_ line: ArraySlice<UInt8>) -> HTMLBlock? {
    if line.starts(with: "<!--".utf8) { return .comment }
    if line.starts(with: "<?".utf8) { return .instruction }
    if line.starts(with: "<![CDATA[".utf8) { return .characterData }
    let name = line.dropFirst(2).first ?? 0
    return line.starts(with: "<!".utf8) && name.isLetter && name & 0x20 == 0 ? .declaration : nil
  }

  private static func named(_ line: ArraySlice<UInt8>) -> HTMLBlock? {
    let afterBracket = line.dropFirst()
    let isClosing = afterBracket.first == UInt8(ascii: "/")
    let afterSlash = isClosing ? afterBracket.dropFirst() : afterBracket
    let letters = afterSlash.prefix(longestName + 1).prefix { $0.isLetter || $0.isDigit }
    let name = letters.map(\.lowercased)
    let rest = afterSlash[letters.endIndex...]
    let isEnded = rest.first.map { $0.isHTMLSpace || $0 == UInt8(ascii: ">") } ?? true
    if !isClosing, isEnded, verbatimElements.contains(name) { return .verbatimElement }
    return (isEnded || rest.starts(with: "/>".utf8)) && blockElements.contains(name) ? .blockElement : nil
  }

  private static func closesVerbatimElement(_ line: ArraySlice<UInt8>) -> Bool {
    ByteSearch.occurrences(of: Array("</".utf8), in: line).contains { offset in
      let afterSlash = line.dropFirst(offset + 2)
      let letters = afterSlash.prefix(longestName).prefix(while: \.isLetter)
      return afterSlash[letters.endIndex...].first == UInt8(ascii: ">")
        && verbatimElements.contains(letters.map(\.lowercased))
    }
  }

  private static func contains(_ needle: String, in line: ArraySlice<UInt8>) -> Bool {
    !ByteSearch.occurrences(of: Array(needle.utf8), in: line).isEmpty
  }

  private static let verbatimElements: Set<[UInt8]> = names("script pre style textarea")
  private static let longestName = 10
  private static let blockElements = names(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div \
    dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe \
    legend li link main menu menuitem nav noframes ol optgroup option p param section source summary table \
    tbody td tfoot th thead title tr track ul
    """)

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }
}
