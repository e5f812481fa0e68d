/// The paragraphs of a document, told by their first bytes: definitions of links stand at their beginning and nowhere
/// else.
///
/// This is no parser of blocks. It knows what hides a text that looks like a definition: `HidingBlock`.
struct ParagraphLines: Sequence, IteratorProtocol {
  private let source: [UInt8]
  private let lines: [Range<Int>]
  private var line = 0
  /// The columns at which the texts of the list items begin that a line may belong to, the innermost item last.
  private var itemColumns: [Int] = []

  struct Paragraph {
    /// The lines, as a range of bytes.
    let lines: Range<Int>
    /// Where the text begins, behind the signs of quotes and lists.
    let text: Int
  }

  init(_ source: [UInt8], in range: Range<Int>) {
    self.source = source
    self.lines = source[range].lines
  }

  mutating func next() -> Paragraph? {
    while line < lines.count {
      let prefix = LinePrefix(ofFirst: lines[line], in: source)
      noteItem(prefix)
      if prefix.isBlank || isIndented(prefix) {
        line += 1
      } else if let block = HidingBlock(source[prefix.text]) {
        skip(block, behind: prefix)
      } else {
        return Paragraph(lines: takeParagraph(prefix), text: prefix.text.lowerBound)
      }
    }
    return nil
  }
}

extension ParagraphLines {
  /// A list item may begin in a line, or end before it.
  private mutating func noteItem(_ prefix: LinePrefix) {
    guard !prefix.isBlank else { return }
    // Behind five columns or more of white space, an item's text is code.
    let column = prefix.column - (prefix.hasMarker && prefix.indent > 4 ? prefix.indent - 1 : 0)
    while itemColumn > column { itemColumns.removeLast() }
    if prefix.hasMarker { itemColumns.append(column) }
  }

  private var itemColumn: Int { itemColumns.last ?? 0 }

  /// Whether the line is so far to the right that it can be code, and nothing else begins in it.
  private func isIndented(_ prefix: LinePrefix) -> Bool {
    prefix.column >= itemColumn + 4
  }

  private mutating func takeParagraph(_ first: LinePrefix) -> Range<Int> {
    let start = lines[line].lowerBound
    var prefix = first
    repeat {
      line += 1
      if isHeading(prefix) || line == lines.count { break }
      prefix = LinePrefix(ofFirst: lines[line], in: source)
    } while continues(first, prefix)
    return start..<lines[line - 1].upperBound
  }

  /// Whether a line belongs to the paragraph that begins in `first`.
  private func continues(_ first: LinePrefix, _ prefix: LinePrefix) -> Bool {
    guard !prefix.isBlank, !prefix.hasMarker, prefix.quotes <= first.quotes else { return false }
    return isIndented(prefix) || HidingBlock(source[prefix.text]) == nil
  }

  /// Whether the line is a heading, or the line below one: what follows is another paragraph.
  private func isHeading(_ prefix: LinePrefix) -> Bool {
    let text = source[prefix.text]
    guard let first = text.first, "#=-_*".utf8.contains(first) else { return false }
    let rest = text.drop { $0 == UInt8(ascii: "#") }
    return first == UInt8(ascii: "#")
      ? rest.first?.isBlank ?? true : text.allSatisfy { $0 == first || $0.isHTMLSpace }
  }

  /// Goes behind a block, which ends at its own end or with the quote or list item it is in.
  private mutating func skip(_ block: HidingBlock, behind first: LinePrefix) {
    line += 1
    guard !block.endsInFirstLine else { return }
    while line < lines.count {
      let prefix = LinePrefix(ofLater: lines[line], in: source, quotes: first.quotes)
      guard prefix.quotes == first.quotes, prefix.isBlank || prefix.column >= itemColumn else { return }
      line += 1
      if block.ends(with: source[prefix.text]) { return }
    }
  }
}
