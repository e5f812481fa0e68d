/// How deep the blocks of a text may stand in each other, line by line, and what cmark pays for that.
struct SlowMarkdownNesting {
  /// The time cmark takes for one list item on a blank line, which goes on with all of them, in nanoseconds.
  static let itemOnBlankLine = 20.0

  /// How many quotes and list items may be open.
  private var levels = 0
  /// The line that made them so many.
  private var beginning = 0
  private var cost = 0.0
  /// The most levels that cost something, and where they began.
  private var deepest = (levels: 0, offset: 0)

  var part: SlowMarkdownCost.Part {
    .init(cause: .nesting(levels: deepest.levels), cost: cost, offset: deepest.offset)
  }

  /// - Parameter mayContinueParagraph: Such a line leaves all blocks open around the paragraph, even where it has
  ///   none of their markers.
  mutating func read(_ line: SlowMarkdownLine, mayContinueParagraph: Bool) {
    if line.isBlank { add(Self.itemOnBlankLine * Double(levels)) }
    if line.isBlank && line.endsParagraph { return }
    let possible = min(levels, line.indentation / 2) + line.markers
    if possible > levels { beginning = line.start }
    levels = mayContinueParagraph ? max(levels, possible) : possible
  }

  /// Emphasis takes at least two marks.
  mutating func addEmphasis(marks: Int) {
    guard marks > 0 else { return }
    add(SlowMarkdownCost.step(along: levels) * Double(levels) * Double(marks))
  }

  private mutating func add(_ nanoseconds: Double) {
    cost += nanoseconds
    if levels > deepest.levels { deepest = (levels, beginning) }
  }
}
