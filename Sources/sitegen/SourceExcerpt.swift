/// A line of a source file as a terminal can show it, cut around the place that matters.
struct SourceExcerpt: Equatable, Sendable {
  /// The line; `…` stands where it was cut.
  let text: String
  /// What stands before the caret on the next line: as wide as the text before it, with the same tabs,
  /// so that the caret is right whatever the tab stops are. Nil when the whole line is meant.
  let margin: String?

  /// Shows `line` with a caret under the character `column`, counted from 1.
  ///
  /// Looks only at what is near the caret, since a line can be a whole file.
  init(of line: String, around column: Int?) {
    // A byte order mark takes no column.
    let line = line.unicodeScalars.first == "\u{FEFF}" ? line.dropFirst() : line[...]
    let caret =
      line.index(line.startIndex, offsetBy: max(0, (column ?? 1) - 1), limitedBy: line.endIndex)
      ?? line.endIndex
    let shown = Self.part(of: line, around: caret)
    let isCutBefore = shown.startIndex > line.startIndex
    let isCutAfter = shown.endIndex < line.endIndex
    text = (isCutBefore ? "…" : "") + harmless(shown) + (isCutAfter ? "…" : "")
    margin = column.map { _ in
      (isCutBefore ? " " : "") + shown[..<caret].map(Self.blank).joined()
    }
  }
}

extension SourceExcerpt {
  /// In cells, `…` included.
  private static let widest = 120

  /// All of the line if it is short enough, else half a line before the caret and the rest after it.
  private static func part(of line: Substring, around caret: Substring.Index) -> Substring {
    let start = line.prefix(fitting: widest)
    if start.endIndex == line.endIndex { return line }
    let room = widest - 2
    let before = line[..<caret].suffix(fitting: room / 2)
    let after = line[before.startIndex...].prefix(fitting: room)
    guard after.endIndex == line.endIndex else { return after }
    return line.suffix(fitting: room)
  }

  private static func blank(_ character: Character) -> String {
    character.unicodeScalars.first == "\t" ? "\t" : String(repeating: " ", count: cellCount(character))
  }
}

extension Substring {
  /// As many of the first characters as have room in `width` cells.
  func prefix(fitting width: Int) -> Substring {
    var room = width
    return prefix { character in
      room -= cellCount(character)
      return room >= 0
    }
  }

  /// As many of the last characters as have room in `width` cells.
  fileprivate func suffix(fitting width: Int) -> Substring {
    var room = width
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      room -= cellCount(self[previous])
      if room < 0 { break }
      start = previous
    }
    return self[start...]
  }
}
