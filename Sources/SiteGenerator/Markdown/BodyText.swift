/// Rendered text with its marks taken out: the bytes of a body, and its places.
struct BodyText {
  private(set) var html: [UInt8] = []
  private(set) var places: [Body.Place] = []
  /// The excerpt the author marked, or else the paragraph that opens the text.
  private(set) var excerpt: (range: Range<Int>, isMarked: Bool)?

  init(_ rendered: [UInt8], _ marks: Marks) {
    let occurrences = marks.occurrences(in: rendered)
    guard !occurrences.isEmpty else {
      html = rendered
      return
    }
    html.reserveCapacity(rendered.count)
    var start = 0
    for (range, mark) in occurrences {
      html += rendered[start..<range.lowerBound]
      start = range.upperBound
      take(mark)
      // A mark that has a line to itself takes the line with it.
      if [.endOfExcerpt, .startOfBlock, .endOfBlock].contains(mark), start < rendered.count,
        rendered[start] == .lineFeed
      {
        start += 1
      }
    }
    html += rendered[start...]
  }

  private mutating func take(_ mark: Marks.Mark) {
    switch mark {
    case .place(let content): places.append(Body.Place(offset: html.count, content: content))
    case .endOfExcerpt: excerpt = (0..<html.count, true)
    case .startOfBlock: excerpt = (html.count..<html.count, false)
    case .endOfBlock: excerpt = ((excerpt?.range.lowerBound ?? html.count)..<html.count, false)
    case .startOfParagraph: excerpt = (html.count - "<p>".utf8.count..<html.count, false)
    case .endOfParagraph:
      let start = excerpt?.range.lowerBound ?? html.count
      excerpt = (start..<html.count + "</p>\n".utf8.count, false)
    }
  }
}
