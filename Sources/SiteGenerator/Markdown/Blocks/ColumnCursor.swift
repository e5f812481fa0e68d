/// A place in one line, counted in bytes and in columns.
///
/// Block structure is a matter of columns: a tab reaches to the next multiple of four, and a container may take
/// a part of it and leave the rest as indentation of what is inside.
struct ColumnCursor {
  let bytes: ArraySlice<UInt8>
  /// Where the line ends, without its line end.
  let end: Int
  private(set) var offset: Int
  private(set) var column = 0
  /// How many columns of the tab at `offset` are taken already.
  private(set) var takenOfTab = 0
  /// The first byte from `offset` on that is not blank, or `end`.
  private(set) var text: Int
  private var textColumn = 0
  /// A thematic break cannot begin before this offset: looking from an earlier one failed here.
  ///
  /// Without it a line of list markers within each other would be looked through once for each of them.
  private var hopeForBreak: Int

  init(_ bytes: ArraySlice<UInt8>, line: Range<Int>) {
    self.bytes = bytes
    self.end = line.upperBound
    self.offset = line.lowerBound
    self.text = line.lowerBound
    self.hopeForBreak = line.lowerBound
    findText()
  }

  /// The blank columns before the text.
  var indent: Int { textColumn - column }
  /// Indented so far that the line is code, or text of a paragraph that goes on.
  var isIndented: Bool { indent >= Self.tabStop }
  var isBlank: Bool { text == end }

  /// The byte at an offset; every line ends with a line feed, as it does to cmark.
  func byte(at offset: Int) -> UInt8 {
    offset < end ? bytes[offset] : .lineFeed
  }

  mutating func advance(columns: Int) {
    var columns = columns
    while columns > 0, offset < end {
      let width = bytes[offset] == .tab ? Self.columnsToStop(from: column) : 1
      let taken = min(columns, width)
      column += taken
      columns -= taken
      if taken < width {
        takenOfTab += taken
      } else {
        takenOfTab = 0
        offset += 1
      }
    }
    findText()
  }

  mutating func advance(to goal: Int) {
    while offset < goal {
      column += bytes[offset] == .tab ? Self.columnsToStop(from: column) : 1
      takenOfTab = 0
      offset += 1
    }
    findText()
  }

  static let tabStop = 4

  /// How many columns a tab that begins at a column covers.
  static func columnsToStop(from column: Int) -> Int {
    tabStop - column % tabStop
  }
}

extension ColumnCursor {
  private mutating func findText() {
    guard text <= offset else { return }
    text = offset
    textColumn = column
    while text < end, bytes[text].isBlank {
      textColumn += bytes[text] == .tab ? Self.columnsToStop(from: textColumn) : 1
      text += 1
    }
  }

  /// Whether the text is a thematic break: three or more of one sign, and blanks.
  mutating func findsThematicBreak() -> Bool {
    guard text >= hopeForBreak, let sign = bytes[text..<end].first else { return false }
    guard [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-")].contains(sign) else { return false }
    var count = 0
    var index = text
    while index < end, bytes[index] == sign || bytes[index].isBlank {
      if bytes[index] == sign { count += 1 }
      index += 1
    }
    hopeForBreak = index
    return index == end && count >= 3
  }
}
