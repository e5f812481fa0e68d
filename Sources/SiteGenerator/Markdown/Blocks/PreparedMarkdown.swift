/// Markdown in the form in which cmark reads it.
///
/// CommonMark knows neither tables nor footnotes, so each is written as something it does know:
///
/// - a table's cells are headings at the document's very beginning, one line each, and every line of the table
///   itself is an empty heading in its place;
/// - a footnote is a list with one item: a list marker stands in the place of its label.
///
/// All is parsed at once, so that reference links work in cells and notes; the tree is put together again
/// afterwards. Every other line stays as it was written.
struct PreparedMarkdown: Sendable {
  /// What differs from CommonMark that may be recognised.
  struct Features: OptionSet, Sendable {
    let rawValue: Int

    static let tables = Features(rawValue: 1 << 0)
    static let footnotes = Features(rawValue: 1 << 1)
  }

  /// What cmark is to parse: the very slice that came in if nothing had to change.
  let bytes: ArraySlice<UInt8>
  /// In the document's order, as are their cells.
  let tables: [Table]
  let misshapenTables: [MisshapenTable]
  let footnotes: [Footnote]
  /// How many lines, and children of the document, are cells at its beginning.
  let cellCount: Int
  /// The source's paragraphs that may begin with definitions (`BlockOutline`), if this had to look at its blocks.
  let definitions: [[Range<Int>]]?

  init(_ source: ArraySlice<UInt8>, features: Features) {
    guard BlockHints.areFound(in: source, features) else {
      (bytes, tables, misshapenTables, footnotes, cellCount, definitions) = (source, [], [], [], 0, nil)
      return
    }
    let outline = BlockScanner.outline(of: source, features: features)
    let count = outline.tables.reduce(0) { $0 + $1.cellCount }
    bytes = outline.edits.isEmpty ? source : Self.rewritten(source, outline)
    tables = Self.placed(outline.tables, behind: count)
    misshapenTables = outline.misshapenTables
    footnotes = outline.footnotes.map { footnote in
      var footnote = footnote
      footnote.line += count
      return footnote
    }
    cellCount = count
    definitions = outline.definitions
  }

  /// The line of the source, counted from 1, that a line of `bytes` comes from.
  func sourceLine(_ line: Int) -> Int {
    guard line <= cellCount, let table = table(ofCell: line) else { return line - cellCount }
    return table.line(ofCell: line) - cellCount
  }
}

extension PreparedMarkdown {
  /// By binary search, since a document may hold thousands.
  private func table(ofCell line: Int) -> Table? {
    var candidates = tables[...]
    while candidates.count > 1 {
      let middle = candidates.startIndex + candidates.count / 2
      candidates = candidates[middle].firstCell <= line ? candidates[middle...] : candidates[..<middle]
    }
    return candidates.first
  }

  private static func rewritten(_ source: ArraySlice<UInt8>, _ outline: BlockOutline) -> ArraySlice<UInt8> {
    let mark = LineRanges.byteOrderMark(of: source)
    var output = Array(mark)
    output.reserveCapacity(source.count + source.count / 4)
    for cell in outline.tables.lazy.flatMap(\.rows).joined() {
      output += heading(TableRow.text(of: source[cell]))
    }
    outline.edits.append(source.dropFirst(mark.count), to: &output)
    return output[...]
  }

  /// A cell as a line: the signs at the end are for a text that ends with such signs itself.
  ///
  /// Nothing need come between the last one and the body: a heading ends with its line whatever follows.
  private static func heading(_ text: [UInt8]) -> [UInt8] {
    Array("# ".utf8) + text + Array(" #\n".utf8)
  }

  /// The tables with their places in `bytes`.
  private static func placed(_ tables: [Table], behind count: Int) -> [Table] {
    var firstCell = 1
    return tables.map { table in
      var table = table
      table.firstCell = firstCell
      table.lines = table.lines.lowerBound + count...table.lines.upperBound + count
      firstCell += table.cellCount
      return table
    }
  }
}
