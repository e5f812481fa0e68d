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
  static func read(
    _ text: SourceText, body range: Range<Int>, title: String?, options: MarkdownOptions = MarkdownOptions()
  ) -> Result {
    var context = PassContext(BodySource(text, range), options)
    let document = Document(
      parsing: text.bytes[range], options: options.has(.typography) ? .smartPunctuation : [])
    let title = document.withRoot { run(on: $0, given: title, &context) }
    let rendered = BodyText(document.html(), context.marks)
    context.body.html = rendered.html
    context.body.places = rendered.places
    return Result(title: title, body: context.body, findings: context.findings)
  }

  /// The passes, in the order in which they need each other.
  private static func run(on root: Node, given title: String?, _ context: inout PassContext) -> String? {
    context.findings += ForeignShortcode.findings(
      in: root, of: context.source.text, body: context.source.range)
    let title = TitleHeading.take(from: root, given: title)
    context.body.words = WordCount.words(in: root)
    Links.mark(in: root, &context)
    return title
  }
}
