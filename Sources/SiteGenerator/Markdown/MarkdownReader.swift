import CommonMark

/// Turns an entry's Markdown into its body, in one parse.
///
/// cmark's tree lives only as long as this takes: the trees of 10,000 posts would hold some 200 MB.
struct MarkdownReader {
  /// What the text says besides its body.
  struct Result {
    /// The front matter's title, or the one its first heading gives; nil where there is neither.
    var title: String?
    var body: Body
    var findings: [Finding]
  }

  /// Reads the part of a source file after its front matter.
  ///
  /// - Parameter title: The front matter's, if there is one: a heading that repeats it is left out.
  static func read(_ source: SourceText, body range: Range<Int>, title: String?) -> Result {
    let document = Document(parsing: source.bytes[range])
    var result = document.withRoot { root in
      let findings = ForeignShortcode.findings(in: root, of: source, body: range)
      let title = TitleHeading.take(from: root, given: title)
      let body = Body(
        html: [], gaps: [], words: WordCount.words(in: root), opening: PlainText.firstParagraph(of: root))
      return Result(title: title, body: body, findings: findings)
    }
    (result.body.html, result.body.gaps) = LinkGaps.render(document)
    return result
  }
}
