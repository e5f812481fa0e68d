import CommonMark

/// The Markdown of an entry: the way from cmark's lines back to the bytes of the source file.
struct BodySource {
  let text: SourceText
  /// The part of the file that is Markdown.
  let range: Range<Int>
  private let lines: LineTable

  init(_ text: SourceText, _ range: Range<Int>) {
    self.text = text
    self.range = range
    self.lines = LineTable(text.bytes[range])
  }

  /// The bytes of the lines that a block covers.
  func range(of block: Node) -> Range<Int> {
    let lines = block.lines
    let start = start(ofLine: lines.lowerBound)
    return start..<max(start, self.start(ofLine: lines.upperBound + 1))
  }

  /// The first byte of a line, counted from 1 at the start of the Markdown; its end for a line past the last.
  private func start(ofLine number: Int) -> Int {
    number <= lines.starts.count ? lines.starts[number - 1] : range.upperBound
  }
}
