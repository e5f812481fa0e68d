/// The part of a source line around the character that matters, since a line can be a whole file.
///
/// The caret belongs to that character rather than to a line below, so that it is right in any font.
struct PanelExcerpt: Hashable {
  private(set) var before = ""
  /// The character the caret stands under: a space at the end of the line, nothing where the whole line is meant.
  private(set) var marked: String?
  private(set) var after = ""

  /// - Parameter column: Counted in characters from 1.
  init(of line: String, around column: Int?) {
    // A byte order mark takes no column.
    let line = line.unicodeScalars.first == "\u{FEFF}" ? line.dropFirst() : line[...]
    guard let column else {
      after = Self.cut(after: line)
      return
    }
    let caret =
      line.index(line.startIndex, offsetBy: max(0, column - 1), limitedBy: line.endIndex) ?? line.endIndex
    let (left, right) = (line[..<caret], line[caret...])
    let kept = left.suffix(Self.mostBefore)
    before = (kept.startIndex > left.startIndex ? "…" : "") + kept
    marked = right.first.map(String.init) ?? " "
    after = Self.cut(after: right.dropFirst())
  }

  private static let mostBefore = 60
  private static let mostAfter = 120

  private static func cut(after text: Substring) -> String {
    let kept = text.prefix(mostAfter)
    return String(kept) + (kept.endIndex < text.endIndex ? "…" : "")
  }
}
