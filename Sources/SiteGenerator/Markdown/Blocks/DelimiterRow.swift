/// The row of dashes under a table's header, which makes it a table.
enum DelimiterRow {
  typealias Alignment = PreparedMarkdown.Table.Alignment

  /// The alignment of each column, or nil if the line is no such row.
  static func alignments(in source: ArraySlice<UInt8>, _ line: Range<Int>) -> [Alignment?]? {
    guard source[line].allSatisfy(isPart) else { return nil }
    var alignments: [Alignment?] = []
    for cell in TableRow.cells(in: source, line) {
      guard let alignment = alignment(of: source[cell]) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// Whether a byte can be in such a row.
  static func isPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == TableRow.pipe || byte == colon || byte.isHTMLSpace
  }

  private static let colon = UInt8(ascii: ":")
}

extension DelimiterRow {
  /// One dash or more, with a colon on the sides to which the column is aligned; nil for anything else.
  private static func alignment(of cell: ArraySlice<UInt8>) -> Alignment?? {
    let isLeft = cell.first == colon
    let isRight = cell.count > 1 && cell.last == colon
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return switch (isLeft, isRight) {
    case (true, true): .some(.center)
    case (true, false): .some(.left)
    case (false, true): .some(.right)
    case (false, false): .some(nil)
    }
  }
}
