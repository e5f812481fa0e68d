/// A paragraph that has not ended yet.
struct OpenParagraph {
  /// The number of its first line.
  let start: Int
  private(set) var end: Int
  private(set) var lines: [Line] = []

  struct Line {
    /// The bytes without line end and, unless the line is lazy, without indentation: cmark keeps that of a lazy
    /// one, which is no definition then.
    var text: Range<Int>
    var margin: Margin
    /// Whether it lacks the marks of containers that the paragraph is in.
    var isLazy: Bool
  }

  init(line: Int) {
    start = line
    // Its first line is yet to be added.
    end = line - 1
  }

  mutating func add(_ cursor: ColumnCursor, isLazy: Bool) {
    let start = isLazy ? cursor.offset : cursor.text
    lines.append(Line(text: start..<cursor.end, margin: cursor.margin, isLazy: isLazy))
    end += 1
  }

  mutating func removeLast() {
    lines.removeLast()
    end -= 1
  }

  /// Forgets the lines so far, which were reference definitions.
  mutating func removeDefinitions() {
    lines.removeAll()
  }

  func leaf(_ kind: Leaf.Kind, upTo end: Int) -> Leaf {
    Leaf(kind: kind, lines: start...end, text: lines.map(\.text))
  }

  /// Whether it can begin with a reference definition.
  func mayDefine(in source: ArraySlice<UInt8>) -> Bool {
    lines.first.map { source[$0.text].first == UInt8(ascii: "[") } ?? false
  }

  /// Whether it holds reference definitions and nothing else. It is gone then when it is closed: the list item it was
  /// in may be empty, and a line under it underlines nothing.
  func isOnlyDefinitions(in source: ArraySlice<UInt8>) -> Bool {
    guard mayDefine(in: source) else { return lines.isEmpty }
    let syntax = LinkSyntax(lines.flatMap { source[$0.text] + [.lineFeed] })
    return syntax.leadingDefinitions.last?.end == syntax.bytes.count
  }
}

/// Where a line's own text may begin: behind the marks of the containers that it is in.
struct Margin {
  var offset: Int
  /// Columns of the tab at `offset` that belong to those marks.
  var takenOfTab: Int

  /// Where the bytes end that belong to them, wholly or in part.
  var end: Int { takenOfTab > 0 ? offset + 1 : offset }
}

extension ColumnCursor {
  var margin: Margin { Margin(offset: offset, takenOfTab: takenOfTab) }
}
