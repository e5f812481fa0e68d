import CommonMark

/// Finds the tags of other generators, `{% include x %}` and `{{< youtube id >}}`, which would be published as
/// they stand.
enum ForeignShortcode {
  private static let openings = ["{%", "{{<"].map { Array($0.utf8) }

  /// One finding for each tag that is not in code.
  static func findings(in root: Node, of source: SourceText, body: Range<Int>) -> [Finding] {
    // The usual post has none, and is not walked.
    guard !occurrences(in: source.bytes[body]).isEmpty else { return [] }
    let firstLine = source.location(at: body.lowerBound).line ?? 1
    return root.walk.filter(isLeafBlock).flatMap { block in
      let start = source.offset(ofLine: firstLine + block.lines.lowerBound - 1)
      let end = source.offset(ofLine: firstLine + block.lines.upperBound)
      return findings(in: block, of: source, lines: start..<max(start, end))
    }
  }

  /// The tags of one block: cmark says which of them are in code, the source where they stand. Both list them
  /// in the same order; where they do not agree (a tag written with character references), the block's
  /// beginning is the place.
  private static func findings(in block: Node, of source: SourceText, lines: Range<Int>) -> [Finding] {
    let (text, code) = textAndCode(of: block)
    let isCode = occurrences(in: text).map { offset in code.contains { $0.contains(offset) } }
    let places = occurrences(in: source.bytes[lines]).map { lines.lowerBound + $0 }
    return isCode.indices.filter { !isCode[$0] }.map { index in
      .foreignShortcode(in: source, at: places.count == isCode.count ? places[index] : lines.lowerBound)
    }
  }

  /// A block's literal text as one piece, since `{{<x>}}` looks like an HTML tag to cmark, and the ranges in it
  /// that are code.
  private static func textAndCode(of block: Node) -> (text: [UInt8], code: [Range<Int>]) {
    var text: [UInt8] = []
    var code: [Range<Int>] = []
    for node in block.walk {
      let start = text.count
      text.append(contentsOf: node.literal)
      if node.kind == .code || node.kind == .codeBlock { code.append(start..<text.count) }
    }
    return (text, code)
  }

  private static func occurrences(in bytes: some RandomAccessCollection<UInt8>) -> [Int] {
    openings.flatMap { ByteSearch.occurrences(of: $0, in: bytes) }.sorted()
  }

  private static func isLeafBlock(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph, .heading, .htmlBlock, .codeBlock: true
    default: false
    }
  }
}

extension Finding {
  fileprivate static func foreignShortcode(in source: SourceText, at offset: Int) -> Finding {
    Finding(
      .foreignShortcode, in: source, at: offset, "this tag of another generator would be published as text",
      help: "write it as Markdown or HTML, or put it in `code` if readers should see it")
  }
}
