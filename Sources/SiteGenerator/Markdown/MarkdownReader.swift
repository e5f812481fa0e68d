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
  /// - Parameters:
  ///   - title: The front matter's, if there is one: a heading that repeats it is left out.
  ///   - words: Those that readers see which the author did not write, such as the titles of callouts.
  ///   - language: The text's (BCP 47), whose quotation marks straight quotes become.
  static func read(
    _ text: SourceText, body range: Range<Int>, title: String?, options: MarkdownOptions = MarkdownOptions(),
    words: Words = .english, language: String = "en"
  ) -> Result {
    if let finding = SlowMarkdown.finding(in: text, body: range) {
      return Result(title: title, body: Body(), findings: [finding])
    }
    var context = PassContext(
      BodySource(text, range, options.preparation), options, words, language: language)
    let guards = options.guards(for: context.source.prepared.bytes, context.quotes)
    let document = parse(context, guards)
    let reading = document.withRoot { read($0, isGuarded: guards != nil, given: title, &context) }
    let rendered = BodyText(document.html(), context.marks)
    context.body.html = rendered.html
    context.body.places = rendered.places
    context.body.excerpt = rendered.excerpt.map { excerpt in
      Body.Excerpt(range: excerpt.range, text: reading.excerpt ?? "", isMarked: excerpt.isMarked)
    }
    return Result(title: reading.title, body: context.body, findings: context.findings + reading.findings)
  }

  /// Reads the same as a tree of values, without what only a page needs.
  ///
  /// - Parameters: As above.
  /// - Returns: An empty tree for a text that `read` refuses.
  static func tree(
    _ text: SourceText, body range: Range<Int>, title: String?, options: MarkdownOptions = MarkdownOptions(),
    words: Words = .english, language: String = "en"
  ) -> TextTree {
    guard SlowMarkdown.finding(in: text, body: range) == nil else { return TextTree() }
    var context = PassContext(
      BodySource(text, range, options.preparation), options, words, language: language)
    let guards = options.guards(for: context.source.prepared.bytes, context.quotes)
    let document = parse(context, guards)
    return document.withRoot { root in
      _ = readElements(root, isGuarded: guards != nil, given: title, &context)
      return TextTreeReader(context).tree(of: root)
    }
  }
}

extension MarkdownReader {
  /// What the passes find out besides what they put into the context.
  private struct Reading {
    var title: String?
    var excerpt: String?
    var findings: [Finding]
  }

  private static func parse(_ context: PassContext, _ guards: EscapeGuards?) -> Document {
    Document(
      parsing: guards.map { $0.bytes[...] } ?? context.source.prepared.bytes,
      options: context.options.has(.typography) ? .smartPunctuation : [])
  }

  /// The passes, in the order in which they need each other.
  private static func read(
    _ root: Node, isGuarded: Bool, given title: String?, _ context: inout PassContext
  ) -> Reading {
    let elements = readElements(root, isGuarded: isGuarded, given: title, &context)
    build(root, &context)
    elements.titleID.map { context.body.ids.append($0) }
    let excerpt = Excerpt.mark(in: root, &context)
    context.body.words = WordCount.words(in: root)
    return Reading(title: elements.title, excerpt: excerpt, findings: elements.findings)
  }

  /// What the text consists of, before anything is made of it.
  private static func readElements(
    _ root: Node, isGuarded: Bool, given title: String?, _ context: inout PassContext
  ) -> (title: String?, titleID: String?, findings: [Finding]) {
    Tables.run(on: root, &context)
    root.joinTexts()
    let source = context.source
    if context.options.has(.typography), source.mentions("'", "‘", "&") {
      Typography.putApostrophes(into: root)
    }
    if source.mentions("[", "<") { context.findLinks(in: root) }
    if context.options.has(.headingIDs), source.mentions("{#") {
      HeadingAttributes.take(from: root, &context)
    }
    context.titleHeading = TitleHeading.find(in: root, given: title)
    let shortcodes = ForeignShortcode.findings(in: root, of: context.source)
    // Without guards a `\](` would look like one.
    if !context.options.features.isEmpty, source.mentions("](") { LostLinks.report(in: root, &context) }
    readSyntax(in: root, &context)
    if context.options.has(.typography) { Quotations.run(on: root, as: context.quotes) }
    if isGuarded { EscapeGuards.strip(from: root) }
    let title = title ?? context.titleHeading.map(PlainText.of)
    let titleID = context.titleHeading.flatMap { TitleHeading.takeOut($0, &context) }
    context.titleHeading = nil
    if context.options.has(.embeds), source.mentions("://", "www.", "&", "\\") {
      Embeds.run(on: root, &context)
    }
    if context.options.has(.codeTitles), source.mentions("```", "~~~") { CodeTitles.run(on: root, &context) }
    return (title, titleID, shortcodes)
  }

  /// What authors write among the words and CommonMark does not know. Only here a `\~` still differs from a `~`.
  private static func readSyntax(in root: Node, _ context: inout PassContext) {
    let options = context.options
    let bytes = context.source.prepared.bytes
    if options.has(.autolinks), Autolinks.isNeeded(in: bytes) {
      Autolinks.run(on: root)
      context.findBareAddresses(in: root)
    }
    if options.has(.strikethrough), Strikethrough.isNeeded(in: bytes) {
      Strikethrough.run(on: root, &context)
    }
    if options.has(.footnotes) { Footnotes.run(on: root, &context) }
    // What is behind it makes paragraphs something else, which has no place in the source.
    if options.has(.buttons), context.source.mentions("{", "&") { Buttons.run(on: root, &context) }
    if options.has(.taskLists), TaskLists.isNeeded(in: bytes) { TaskLists.run(on: root, &context) }
    if options.has(.callouts), context.source.mentions("[!") { Callouts.run(on: root, &context) }
  }

  /// What a page makes of the images, links and headings that are there.
  private static func build(_ root: Node, _ context: inout PassContext) {
    if context.source.mentions("![") { Images.run(on: root, &context) }
    Links.mark(in: root, &context)
    Headings.run(on: root, &context)
    Footnotes.addLinksBack(&context)
  }
}

extension MarkdownOptions {
  /// What has to be prepared for cmark.
  var preparation: PreparedMarkdown.Features {
    var features: PreparedMarkdown.Features = []
    if has(.tables) { features.insert(.tables) }
    if has(.footnotes) { features.insert(.footnotes) }
    return features
  }

  /// What tells the characters that are syntax to one of the features from those that the author escaped, and typed
  /// quotation marks from those that are made.
  fileprivate func guards(for bytes: ArraySlice<UInt8>, _ quotes: QuotationMarks) -> EscapeGuards? {
    guard !features.isEmpty else { return nil }
    var kept: EscapeGuards.Kept = has(.autolinks) ? .addresses : []
    if has(.typography), quotes != .english { kept.insert(.quotationMarks) }
    return EscapeGuards(bytes, keeping: kept)
  }
}
