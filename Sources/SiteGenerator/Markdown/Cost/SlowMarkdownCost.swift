/// The time, in nanoseconds, that cmark takes for a text at most, beyond what grows with its length.
///
/// Made in one pass that knows next to nothing of Markdown: it takes code and HTML for text, and whatever might be
/// a marker for one, since a bound holds only if no text can hide from it. Real posts stay thousands of times
/// below what hurts. The times were measured with cmark 0.30.2.
struct SlowMarkdownCost {
  enum Cause: Equatable {
    /// On every blank line cmark visits all open list items, and on every emphasis all blocks around it.
    case nesting(levels: Int)
    /// With every link, cmark visits all images that are open, to end the links among them.
    case images(Int, links: Int)
    /// With every pair of quotation marks, cmark's smart punctuation visits all other marks open between them.
    case quotes(Int)
  }

  struct Part {
    var cause: Cause
    var cost: Double
    /// Where it begins, as an index into the text.
    var offset: Int
  }

  private(set) var total = 0.0
  private(set) var heaviest = Part(cause: .nesting(levels: 0), cost: 0, offset: 0)

  init(of text: UnsafeBufferPointer<UInt8>) {
    var nesting = SlowMarkdownNesting()
    var paragraph = SlowMarkdownParagraph()
    var isAfterBlank = true
    var position = Self.byteOrderMark(of: text)
    while position < text.count {
      let line = SlowMarkdownLine(in: text, at: position)
      if line.endsParagraph {
        add(paragraph.parts)
        paragraph = SlowMarkdownParagraph()
      }
      nesting.read(line, mayContinueParagraph: !(isAfterBlank || line.endsParagraph))
      isAfterBlank = line.isBlank && line.endsParagraph
      let marks = paragraph.emphasisMarks
      position = paragraph.readLine(of: text, from: line.contentStart)
      nesting.addEmphasis(marks: paragraph.emphasisMarks - marks)
    }
    add(paragraph.parts + [nesting.part])
  }
}

extension SlowMarkdownCost {
  /// The time of one step along a chain of `length` things in memory: a long one does not fit into the
  /// processor's caches.
  static func step(along length: Int) -> Double {
    length > 32_000 ? 12 : 3
  }

  private mutating func add(_ parts: [Part]) {
    for part in parts {
      total += part.cost
      if part.cost > heaviest.cost { heaviest = part }
    }
  }

  private static func byteOrderMark(of text: UnsafeBufferPointer<UInt8>) -> Int {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
