import CommonMark

/// Finds the tags of other generators, `{% include x %}` and `{{< youtube id >}}`, which would be published as
/// they stand.
enum ForeignShortcode {
  /// One finding for each tag that is not in code.
  static func findings(in root: Node, of source: BodySource) -> [Finding] {
    // The usual post has none, and is not walked.
    guard !ForeignTag.occurrences(in: source.text.bytes[source.range]).isEmpty else { return [] }
    let lines = SourceLines(source.text)
    let blocks = root.walk.filter { isLeafBlock($0) || source.cells[$0] != nil }
    let offsets = blocks.flatMap { block in
      places(in: block, of: source.text, source.range(of: block))
    }
    return FindingsOfOneFile.told(of: offsets, in: lines, at: { $0 }, rule: { _ in .foreignShortcode }) {
      .foreignShortcode(in: lines, at: $0)
    }
  }

  /// The finding for a value of the front matter that is published as text.
  static func finding(in value: Located<String>, of source: SourceText) -> Finding? {
    ForeignTag.occurrences(in: Array(value.value.utf8)).isEmpty
      ? nil : .foreignShortcode(in: source, at: value.offset)
  }
}

extension ForeignShortcode {
  /// Where the tags of one block stand: cmark says which of them are in code, the source where they are. Both list
  /// them in the same order; where they do not agree (a tag written with character references), the block's
  /// beginning is the place.
  private static func places(in block: Node, of source: SourceText, _ range: Range<Int>) -> [Int] {
    let isCode = areCode(in: block)
    let places = ForeignTag.occurrences(in: source.bytes[range]).map { range.lowerBound + $0 }
    return isCode.indices.filter { !isCode[$0] }.map { index in
      places.count == isCode.count ? places[index] : range.lowerBound
    }
  }

  /// For each tag of a block, whether it is in code.
  ///
  /// The block's text is looked at as one piece, since `{{<x>}}` looks like an HTML tag to cmark.
  private static func areCode(in block: Node) -> [Bool] {
    var text: [UInt8] = []
    var code: [Range<Int>] = []
    for node in block.walk {
      let start = text.count
      text.append(contentsOf: typed(node).utf8)
      if node.kind == .code || node.kind == .codeBlock { code.append(start..<text.count) }
    }
    var ahead = code[...]
    return ForeignTag.occurrences(in: text).map { offset in
      ahead = ahead.drop { $0.upperBound <= offset }
      return ahead.first?.contains(offset) ?? false
    }
  }

  /// A text or address as the author typed it: in a tag every quotation mark counts.
  private static func typed(_ node: Node) -> String {
    let isAddress = node.kind == .link || node.kind == .image
    let text = isAddress ? node.url : String(decoding: node.literal, as: UTF8.self)
    let unguarded = EscapeGuards.stripped(text) ?? text
    return node.kind == .text ? Typography.undone(in: unguarded) : unguarded
  }

  private static func isLeafBlock(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph, .heading, .htmlBlock, .codeBlock: true
    default: false
    }
  }
}

extension Finding {
  private static let foreignShortcode = "this tag of another generator would be published as text"

  fileprivate static func foreignShortcode(in lines: SourceLines, at offset: Int) -> Finding {
    Finding(
      .foreignShortcode, in: lines, at: offset, foreignShortcode,
      help: "write it as Markdown or HTML, or put it in `code` if readers should see it")
  }

  fileprivate static func foreignShortcode(in source: SourceText, at offset: Int) -> Finding {
    Finding(
      .foreignShortcode, in: source, at: offset, foreignShortcode,
      help: "write the words that should stand in its place")
  }
}
