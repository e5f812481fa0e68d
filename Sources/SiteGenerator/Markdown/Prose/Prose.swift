/// What readers read of an entry's text, and the links in it, with their places in the source.
///
/// cmark tells no places of words, so this goes by the outline of blocks and the walk over their inlines, which tests hold
/// against cmark.
struct Prose {
  /// In the order of the text.
  private(set) var blocks: [Block] = []
  private(set) var links: [Link] = []

  struct Block {
    enum Kind {
      case paragraph, heading, cell
    }

    var kind: Kind
    var text: ProseText
  }

  struct Link {
    /// As browsers get it, without what Markdown and HTML escape.
    var address: String
    var kind: Body.Link.Kind
    /// Where the address stands in the source file, in bytes.
    var offset: Int
    /// What readers click on, and where that begins; absent for an address that shows itself, for images, and in HTML.
    var words: Located<String>?
  }

  /// - Parameter range: The part of the file that is Markdown.
  init(_ source: SourceText, body range: Range<Int>, _ options: MarkdownOptions) {
    let bytes = source.bytes
    let definitions = ReferenceDefinitions(bytes, in: range, options.preparation)
    let outline = BlockScanner.outline(of: bytes[range], features: options.preparation)
    let hasHTML = outline.leaves.contains { if case .html = $0.kind { true } else { false } }
    let lines = hasHTML ? LineTable(bytes[range]) : nil
    for leaf in outline.leaves {
      switch leaf.kind {
      case .paragraph: add(.paragraph, BlockContent(bytes, ofLines: leaf.text), definitions, options)
      case .heading:
        let text = leaf.text.map { ATXHeading.text(of: $0, in: bytes) }
        add(.heading, BlockContent(bytes, ofLines: text), definitions, options)
      case .table(let table):
        for cell in table.rows.joined() where !cell.isEmpty {
          add(.cell, BlockContent(bytes, ofLines: [cell]), definitions, options)
        }
      case .html:
        if let lines { addLinks(inHTML: bytes, lines.range(of: leaf.lines, upTo: range.upperBound)) }
      case .thematicBreak, .code: break
      }
    }
  }
}

extension Prose {
  private mutating func add(
    _ kind: Block.Kind, _ content: BlockContent, _ definitions: ReferenceDefinitions,
    _ options: MarkdownOptions
  ) {
    let block = ProseInlines(content, definitions, hasAutolinks: options.has(.autolinks))
    let text = ProseText(content, block.marks)
    if !text.words.isEmpty { blocks.append(Block(kind: kind, text: text)) }
    links += block.links
  }

  private mutating func addLinks(inHTML bytes: [UInt8], _ range: Range<Int>) {
    links += ProseInlines.links(inHTML: bytes[range]) { range.lowerBound + $0 }
  }
}

extension LineTable {
  /// - Parameter end: Of the whole text.
  fileprivate func range(of lines: ClosedRange<Int>, upTo end: Int) -> Range<Int> {
    let start = starts[lines.lowerBound - 1]
    return start..<(lines.upperBound < starts.count ? starts[lines.upperBound] : max(start, end))
  }
}

/// A heading that begins with `#`.
private enum ATXHeading {
  /// The line without the signs before and behind the heading's text; other lines as they are.
  static func text(of line: Range<Int>, in source: [UInt8]) -> Range<Int> {
    let signs = source[line].prefix { $0 == sign }.count
    let behind = line.lowerBound + signs
    guard (1...6).contains(signs), behind == line.upperBound || source[behind].isBlank else { return line }
    var end = line.upperBound
    while end > behind, source[end - 1].isBlank { end -= 1 }
    let closing = source[behind..<end].reversed().prefix { $0 == sign }.count
    let before = end - closing
    if closing > 0, source[before - 1].isBlank { end = before }
    return min(behind, end)..<end
  }

  private static let sign = UInt8(ascii: "#")
}
