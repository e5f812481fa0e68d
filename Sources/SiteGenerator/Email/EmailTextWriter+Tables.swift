/// Tables: in columns where they fit, else as one line for each cell.
extension EmailTextWriter {
  mutating func lines(of table: TextTree.Table, _ width: Int) -> [String] {
    let header = table.header.map { cells($0, of: table) }
    var rows: [[String]] = []
    for row in table.rows { rows.append(cells(row, of: table)) }
    let widths = table.alignments.indices.map { column in
      ((header.map { [$0] } ?? []) + rows).map { $0[column].columns }.max() ?? 0
    }
    let total = widths.reduce(0, +) + Self.gutter.count * max(widths.count - 1, 0)
    guard total > width else { return Self.columns(header, rows, widths, table.alignments) }
    return Array(rows.map { records(header, $0, width) }.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// As many as there are columns, each in one line.
  private mutating func cells(_ row: [[TextTree.Inline]], of table: TextTree.Table) -> [String] {
    var cells: [String] = []
    for column in table.alignments.indices {
      let cell = row.indices.contains(column) ? text(row[column]) : ""
      cells.append(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    return cells
  }

  private static let gutter = "  "

  private static func columns(
    _ header: [String]?, _ rows: [[String]], _ widths: [Int],
    _ alignments: [PreparedMarkdown.Table.Alignment?]
  ) -> [String] {
    let line = { (cells: [String]) in
      cells.indices.map { aligned(cells[$0], widths[$0], alignments[$0]) }.joined(separator: gutter)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: gutter)
    return (header.map { [line($0), rule] } ?? []) + rows.filter { $0.contains { !$0.isEmpty } }.map(line)
  }

  private static func aligned(
    _ cell: String, _ width: Int, _ alignment: PreparedMarkdown.Table.Alignment?
  ) -> String {
    let room = width - cell.columns
    let before =
      switch alignment {
      case .right: room
      case .center: room / 2
      case .left, nil: 0
      }
    return String(repeating: " ", count: before) + cell + String(repeating: " ", count: room - before)
  }

  private func records(_ header: [String]?, _ row: [String], _ width: Int) -> [String] {
    row.indices.filter { !row[$0].isEmpty }.flatMap { column in
      let name = header.map { $0[column].isEmpty ? "" : $0[column] + ": " } ?? ""
      let lines = wrap(name + row[column], width - 2)
      return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
    }
  }
}
