/// Finds the blocks of a document line by line, as cmark does, and tables and footnotes among them.
///
/// cmark must read in the same way what we make of the text. So this follows its steps (CommonMark 0.30, appendix,
/// "Phase 1"): first what the line repeats of the open blocks, then what begins on it, then the text that is left.
struct BlockScanner {
  private let source: ArraySlice<UInt8>
  private let features: PreparedMarkdown.Features
  private var outline = BlockOutline()
  private var containers = ContainerStack()
  /// The open leaf is one of these, or there is none.
  private var paragraph: OpenParagraph?
  private var verbatim: OpenVerbatim?
  private var table: OpenTable?
  /// The number of the line that is read.
  private var line = 0
  /// How many containers that line is in.
  private var depth = 0
  /// How many list items have begun on it.
  private var items = 0
  /// Where a footnote's text begins on it.
  private var footnoteText: (offset: Int, column: Int)?
  /// How many cells were added to rows that lacked them.
  private var addedCells = 0

  private init(_ source: ArraySlice<UInt8>, _ features: PreparedMarkdown.Features) {
    self.source = source
    self.features = features
  }

  static func outline(of source: ArraySlice<UInt8>, features: PreparedMarkdown.Features) -> BlockOutline {
    var scanner = BlockScanner(source, features)
    for line in LineRanges(source) {
      // What is nested deeper than anyone writes stays as it is, and so does all after it.
      if scanner.containers.isFull { break }
      scanner.line += 1
      scanner.read(ColumnCursor(source, line: line))
    }
    scanner.closeLeaf()
    return scanner.outline
  }
}

extension BlockScanner {
  private mutating func read(_ start: ColumnCursor) {
    var cursor = start
    depth = containers.match(&cursor)
    let isInside = depth == containers.count
    if isInside, readVerbatim(cursor) { return }
    items = 0
    footnoteText = nil
    // A paragraph that goes on is open until something begins.
    let interrupts = isInside && !cursor.isBlank
    while !openLeaf(&cursor, interrupting: interrupts && paragraph != nil) {
      if openContainer(&cursor, interrupting: interrupts && paragraph != nil) { continue }
      addText(cursor, isInside: isInside)
      break
    }
    expandTabs(upTo: cursor)
  }

  /// Reads a line of code or HTML.
  private mutating func readVerbatim(_ cursor: ColumnCursor) -> Bool {
    guard let block = verbatim, block.goesOn(cursor) else { return false }
    verbatim?.end = line
    if block.ends(cursor) { closeLeaf() }
    return true
  }

  /// Adds what is left of the line to the open leaf, or begins a paragraph with it.
  private mutating func addText(_ cursor: ColumnCursor, isInside: Bool) {
    if isInside, addRow(cursor) { return }
    if paragraph != nil, !cursor.isBlank {
      if isInside, openTable(cursor) { return }
      paragraph?.add(cursor, isLazy: !isInside)
    } else {
      beginBlock()
      guard !cursor.isBlank else { return }
      containers.addChild()
      paragraph = OpenParagraph(line: line)
      paragraph?.add(cursor, isLazy: false)
    }
  }

  /// Ends what the line is not in, before the first block that begins on it.
  private mutating func beginBlock() {
    closeLeaf()
    containers.close(to: depth)
  }

  private mutating func closeLeaf() {
    if let paragraph {
      noteDefinitions(of: paragraph)
      if paragraph.isOnlyDefinitions(in: source) {
        containers.removeChild()
      } else {
        outline.leaves.append(paragraph.leaf(.paragraph, upTo: paragraph.end))
      }
    }
    if let verbatim { outline.leaves.append(verbatim.leaf) }
    if let table = table?.table { outline.leaves.append(Leaf(kind: .table(table), lines: table.lines)) }
    (paragraph, verbatim, table) = (nil, nil, nil)
  }

  private mutating func noteDefinitions(of paragraph: OpenParagraph) {
    if paragraph.mayDefine(in: source) { outline.definitions.append(paragraph.lines.map(\.text)) }
  }
}

// MARK: - Leaves

extension BlockScanner {
  /// Opens the leaf that begins here, other than a paragraph or a table.
  private mutating func openLeaf(_ cursor: inout ColumnCursor, interrupting: Bool) -> Bool {
    if cursor.isIndented {
      guard paragraph == nil, !cursor.isBlank else { return false }
      open(.indentedCode)
      cursor.advance(columns: ColumnCursor.tabStop)
    } else if cursor.isATXHeading {
      addLeaf(.heading, [cursor.text..<cursor.end])
    } else if let fence = cursor.openingFence {
      open(.fencedCode(fence))
    } else if let html = HTMLBlock.beginning(at: cursor, interrupting: paragraph != nil) {
      open(.html(html))
      if html.ends(in: source[cursor.text..<cursor.end]) { closeLeaf() }
    } else if interrupting, cursor.isSetextUnderline {
      underline(cursor)
    } else if cursor.findsThematicBreak() {
      addLeaf(.thematicBreak)
    } else {
      return false
    }
    return true
  }

  private mutating func open(_ kind: OpenVerbatim.Kind) {
    beginBlock()
    containers.addChild()
    verbatim = OpenVerbatim(kind: kind, start: line, end: line)
  }

  /// Adds a leaf of one line.
  private mutating func addLeaf(_ kind: Leaf.Kind, _ text: [Range<Int>] = []) {
    beginBlock()
    containers.addChild()
    outline.leaves.append(Leaf(kind: kind, lines: line...line, text: text))
  }

  /// Makes the paragraph a heading, or goes on with it if there is nothing to underline.
  private mutating func underline(_ cursor: ColumnCursor) {
    guard let heading = paragraph else { return }
    noteDefinitions(of: heading)
    if heading.isOnlyDefinitions(in: source) {
      paragraph?.removeDefinitions()
      paragraph?.add(cursor, isLazy: false)
    } else {
      outline.leaves.append(heading.leaf(.heading, upTo: line))
      paragraph = nil
    }
  }
}

// MARK: - Containers

extension BlockScanner {
  private mutating func openContainer(_ cursor: inout ColumnCursor, interrupting: Bool) -> Bool {
    guard !cursor.isIndented, !containers.isFull else { return false }
    if cursor.takeQuoteMarker() {
      beginBlock()
      containers.openQuote()
    } else if features.contains(.footnotes), let label = FootnoteLabel(source[cursor.text..<cursor.end]) {
      beginBlock()
      openFootnote(label, &cursor)
    } else if let marker = cursor.listMarker(interrupting: interrupting) {
      beginBlock()
      keepApart(marker.kind)
      containers.openItem(marker.kind, indent: cursor.enterItem(marker))
      items += 1
    } else {
      return false
    }
    depth = containers.count
    return true
  }

  private mutating func openFootnote(_ label: FootnoteLabel, _ cursor: inout ColumnCursor) {
    expandTabs(upTo: cursor)
    let marker = FootnoteMarker(after: containers.endedList)
    let edit = outline.edits.replace(from: cursor.margin, to: label.end, with: marker.text)
    outline.footnotes.append(
      PreparedMarkdown.Footnote(label: label.name, offset: cursor.text, line: line, outerItems: items))
    items += 1
    containers.openFootnote(marker, edit: edit)
    cursor.advance(to: label.end)
    footnoteText = (label.end, cursor.column)
    if cursor.isBlank {
      // An item must begin with something, or it would end with its first line and be indented by two columns.
      outline.edits.replace(from: cursor.margin, to: cursor.end, with: PreparedMarkdown.emptyComment)
      depth = containers.count
      addLeaf(.html)
    }
  }
}

extension BlockScanner {
  /// Gives the footnote just before a list another marker if it has the list's.
  private mutating func keepApart(_ list: ListKind) {
    guard let (marker, edit) = containers.endedFootnote, marker.kind == list else { return }
    outline.edits.overwrite(edit, with: marker.avoiding(list).text)
  }

  /// Keeps the width of the tabs behind a footnote's label, which the marker in its place would change.
  private mutating func expandTabs(upTo cursor: ColumnCursor) {
    guard let start = footnoteText else { return }
    // In indented code the tabs behind the indentation are text.
    let end = verbatim?.isIndentedCode == true ? cursor.margin.end : cursor.text
    outline.edits.expandTabs(in: start.offset..<end, of: source, from: start.column)
  }
}

// MARK: - Tables

extension BlockScanner {
  /// Makes a table of the paragraph's last line if this one is a row of dashes that fits it.
  private mutating func openTable(_ cursor: ColumnCursor) -> Bool {
    guard features.contains(.tables), let header = paragraph?.lines.last else { return false }
    guard let table = OpenTable(header: header, dashes: cursor, line: line) else {
      let misshapen = paragraph?.lines.count == 1 ? OpenTable.misfit(header: header, dashes: cursor) : nil
      misshapen.map { outline.misshapenTables.append($0) }
      return false
    }
    outline.edits.replaceRow(from: header.margin, to: header.text.upperBound)
    outline.edits.replaceRow(from: cursor.margin, to: cursor.end)
    paragraph?.removeLast()
    if paragraph?.lines.isEmpty == true {
      // The table takes its place.
      paragraph = nil
    } else {
      closeLeaf()
      containers.addChild()
    }
    self.table = table
    return true
  }

  private mutating func addRow(_ cursor: ColumnCursor) -> Bool {
    guard table?.addRow(cursor, added: &addedCells) == true else { return false }
    outline.edits.replaceRow(from: cursor.margin, to: cursor.end)
    return true
  }
}
