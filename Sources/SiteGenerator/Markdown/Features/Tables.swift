import CommonMark

/// Puts tables together again: their cells stand as headings at the start of the parsed text, and each of their lines
/// is an empty heading where the table was (`PreparedMarkdown`).
enum Tables {
  static func run(on root: Node, _ context: inout PassContext) {
    let tables = context.source.prepared.tables
    reportMisshapen(tables, &context)
    guard !tables.isEmpty else { return }
    var cells = Array(root.children.prefix(context.source.prepared.cellCount))[...]
    let lines = placeholders(in: root)
    for table in tables {
      let node = build(table, of: cells.prefix(table.cellCount), &context)
      cells = cells.dropFirst(table.cellCount)
      let places = table.lines.compactMap { lines[$0] }
      guard let first = places.first else {
        node.remove()
        continue
      }
      places.dropFirst().forEach { $0.remove() }
      first.replace(with: node)
    }
  }
}

extension Tables {
  private static func reportMisshapen(_ tables: [PreparedMarkdown.Table], _ context: inout PassContext) {
    for table in context.source.prepared.misshapenTables {
      context.report(.noTable(columns: table.columns, headerCells: table.headerCells), at: table.offset)
    }
    for offset in tables.lazy.flatMap(\.lostCells) { context.report(.lostCell, at: offset) }
  }

  /// The headings without text, by their lines.
  private static func placeholders(in root: Node) -> [Int: Node] {
    let headings = root.walk.lazy.filter { $0.kind == .heading && $0.firstChild == nil }
    return Dictionary(headings.map { ($0.lines.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func build(
    _ table: PreparedMarkdown.Table, of cells: ArraySlice<Node>, _ context: inout PassContext
  ) -> Node {
    let node = Node.customBlock(enter: frame(context.words), exit: "</table>\n</div>")
    context.name(node, .table(alignments: table.alignments))
    var cells = cells
    for (row, ranges) in table.rows.enumerated() {
      for (column, range) in ranges.enumerated() {
        guard let heading = cells.popFirst() else { return node }
        let tags = tags(of: table, row, column)
        let cell = Node.customInline(enter: tags.open, exit: tags.close)
        heading.moveChildren(to: cell)
        heading.remove()
        node.append(cell)
        context.source.cells[cell] = range
      }
    }
    return node
  }

  /// What a table scrolls in where it is wider than the screen. Without a pointer one scrolls what has the focus.
  private static func frame(_ words: Words) -> String {
    "<div class=\"table\" role=\"group\" aria-label=\"\(words[.table].htmlEscaped)\" tabindex=\"0\">\n<table>"
  }

  /// A cell's own tags, with those of its row and section around the first and last ones.
  private static func tags(
    of table: PreparedMarkdown.Table, _ row: Int, _ column: Int
  ) -> (open: String, close: String) {
    let name = row == 0 ? "th" : "td"
    let isFirst = column == 0
    let isLast = column == table.alignments.count - 1
    // HTML has no attribute for it any more.
    let style = table.alignments[column].map { " style=\"text-align: \($0.rawValue)\"" } ?? ""
    let open = (isFirst ? section(openedBy: row) + "<tr>\n" : "") + "<" + name + style + ">"
    let close = "</" + name + (isLast ? ">\n</tr>\n" + section(closedBy: row, of: table.rows.count) : ">\n")
    return (open, close)
  }

  private static func section(openedBy row: Int) -> String {
    switch row {
    case 0: "<thead>\n"
    case 1: "<tbody>\n"
    default: ""
    }
  }

  private static func section(closedBy row: Int, of count: Int) -> String {
    if row == 0 { return "</thead>\n" }
    return row == count - 1 ? "</tbody>\n" : ""
  }
}

extension PassContext.Message {
  fileprivate static let lostCell = Self(
    rule: .misshapenTable, text: "the table has no column for this cell, so readers would not see it",
    help:
      "add a column to the first row and to the row of dashes; or write \\| for a '|' within a cell, even in code"
  )

  fileprivate static func noTable(columns: Int, headerCells: Int) -> Self {
    let dashes = columns == 1 ? "1 column" : "\(columns) columns"
    let cells = headerCells == 1 ? "1 cell" : "\(headerCells) cells"
    return Self(
      rule: .misshapenTable,
      text: "this row of dashes has \(dashes) and the line above it \(cells), which is no table",
      help: "give each cell its dashes: |---|---|; or write \\| for a '|' within a cell, even in code")
  }
}
