/// Finds where the links, images and other inlines of one block stand in the source.
///
/// cmark's own positions of inlines are hints only, so its nodes are looked up by what they say: each question is
/// about the next one that says the same. Ask for every node of a kind, also in an image's text, in cmark's order,
/// that of their ends, in which an image comes before the link around it.
///
///     var places = InlinePlaces(bytes, in: paragraph, definitions)
///     places.link(to: "/about/")  // the offset of the first `/` in [about us](/about/)
struct InlinePlaces {
  private let source: [UInt8]
  private let content: BlockContent
  private let inlines: [Inline]
  private var links = PlaceQueues<String, Int>()
  private var images = PlaceQueues<String, Image>()
  private var footnotes = PlaceQueues<String, Int>()
  private var html = PlaceQueues<[UInt8], Range<Int>>()
  private var texts = PlaceQueues<String, Int>()
  private var knownTexts: Set<String> = []

  struct Image: Equatable {
    /// Where the `![` is.
    let start: Int
    /// Where the address begins, in the image or in the definition it refers to.
    let destination: Int
  }

  /// - Parameter range: The bytes of the block's lines; or of a part of one line, such as a table's cell.
  init(_ source: [UInt8], in range: Range<Int>, _ definitions: ReferenceDefinitions) {
    self.source = source
    content = BlockContent(source, in: range)
    inlines = InlineScanner.inlines(in: content, definitions)
    for inline in inlines { add(inline) }
  }

  /// Where the address of the next link to `url` begins: in the link, in an autolink, or in the definition that the
  /// link refers to. An empty address is behind the parenthesis.
  ///
  /// - Parameter url: As cmark gives it, `Node.url`.
  mutating func link(to url: String) -> Int? {
    links.next(for: url)
  }

  /// - Parameter url: As cmark gives it, `Node.url`.
  mutating func image(at url: String) -> Image? {
    images.next(for: url)
  }

  /// Where the next `[^label]` begins that is no definition.
  ///
  /// - Parameter label: As it is written, without the `^`.
  mutating func footnoteReference(_ label: String) -> Int? {
    footnotes.next(for: label)
  }

  /// The next HTML that says `literal`, which is that of a node nobody has changed yet.
  mutating func html(_ literal: some Collection<UInt8>) -> HTMLPlace? {
    html.next(for: Self.withoutIndents(literal)).map { HTMLPlace(of: literal, source, in: $0) }
  }

  /// Where the next `literal` begins in the words of the text: not in code, addresses and HTML (but a comment may be
  /// asked for), not behind a backslash.
  ///
  /// The first question about a literal takes a walk over the block: ask for few different ones.
  mutating func text(_ literal: String) -> Int? {
    if knownTexts.insert(literal).inserted { addPlaces(ofText: literal) }
    return texts.next(for: literal)
  }
}

extension InlinePlaces {
  private mutating func add(_ inline: Inline) {
    switch inline.kind {
    case .link(let url): links.append(url.offset, for: url.value)
    case .image(let url, let start):
      images.append(Image(start: start, destination: url.offset), for: url.value)
    case .footnoteReference(let label): footnotes.append(label.offset, for: label.value)
    case .html:
      html.append(content.offsets(of: inline.range), for: Self.withoutIndents(content.bytes[inline.range]))
    case .code: break
    }
  }

  /// cmark keeps the white space before a lazy line, and no other.
  private static func withoutIndents(_ html: some Collection<UInt8>) -> [UInt8] {
    var isIndent = false
    return html.filter { byte in
      isIndent = byte == .lineFeed || isIndent && byte.isBlank
      return !(isIndent && byte.isBlank)
    }
  }

  private mutating func addPlaces(ofText literal: String) {
    let isHTML = literal.utf8.first == UInt8(ascii: "<")
    let ends = inlines.map(\.range.upperBound)
    for index in ByteSearch.occurrences(of: Array(literal.utf8), in: content.bytes) {
      let inline = inline(at: index, ends)
      let isWord = if case .html = inline?.kind { isHTML } else { inline == nil && !isEscaped(index) }
      if isWord { texts.append(content.offset(at: index), for: literal) }
    }
  }

  private func inline(at index: Int, _ ends: [Int]) -> Inline? {
    // They are in order and do not overlap.
    let next = ends.partitioningIndex { $0 > index }
    return next < inlines.count && inlines[next].range.contains(index) ? inlines[next] : nil
  }

  private func isEscaped(_ index: Int) -> Bool {
    let backslashes = content.bytes[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }
    return backslashes.count % 2 == 1
  }
}
