/// A line that was probably meant as the `---` below the front matter: indented, too short, too long, or made of
/// dashes that a word processor joined.
struct FenceLookalike {
  /// Where the line begins.
  let offset: Int
  /// The line without blanks at its end.
  let text: String

  var isIndented: Bool { text.utf8.first?.isBlank ?? false }

  /// Those in a part of the source, whose first line begins at the margin.
  static func all(in source: SourceText, _ range: Range<Int>) -> [FenceLookalike] {
    let lines = LineCursor(source.bytes, from: range.lowerBound)
    return lines.prefix { $0.start < range.upperBound }.compactMap { line in
      FenceLookalike(offset: line.start, text: String(decoding: lines.text(line), as: UTF8.self))
    }
  }

  private init?(offset: Int, text: String) {
    let dashes = text.drop { $0 == " " || $0 == "\t" }
    // A single hyphen begins a list.
    guard dashes.utf8.count > 1, dashes.allSatisfy({ "-\u{2013}\u{2014}".contains($0) }) else { return nil }
    self.offset = offset
    self.text = text
  }
}
