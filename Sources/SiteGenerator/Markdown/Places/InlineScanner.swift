/// Walks over a block's text as CommonMark's inline parser does, and notes what is written where.
///
/// Emphasis is left out: it decides nothing about what a link is. cmark and this walk must agree on every bracket,
/// which the tests see to.
struct InlineScanner {
  private let content: BlockContent
  private let definitions: ReferenceDefinitions
  private let syntax: LinkSyntax
  private var codeSpans: CodeSpans
  private var html: InlineHTML
  private var position = 0
  private var openers: [Opener] = []
  /// Links do not nest: an opener of a link that has fewer openers before it than this can be none any more.
  private var spentOpeners = 0
  private var found: [Inline] = []

  /// A bracket that may begin a link or an image.
  private struct Opener {
    let start: Int
    let isImage: Bool
    var hasBracketsInside = false

    var text: Int { isImage ? start + 2 : start + 1 }
  }

  /// - Returns: What stands in the text in the order of the ends, in which an image comes before the link around it.
  static func inlines(in content: BlockContent, _ definitions: ReferenceDefinitions) -> [Inline] {
    var scanner = InlineScanner(content, definitions)
    scanner.skipDefinitions()
    while scanner.position < content.bytes.count { scanner.readNext() }
    return scanner.found
  }

  private init(_ content: BlockContent, _ definitions: ReferenceDefinitions) {
    self.content = content
    self.definitions = definitions
    syntax = LinkSyntax(content.bytes)
    codeSpans = CodeSpans(content.bytes)
    html = InlineHTML(content.bytes)
  }
}

extension InlineScanner {
  /// To cmark, a paragraph begins with the definitions that stood before it.
  private mutating func skipDefinitions() {
    // A footnote's label is no definition: what follows is the block's text.
    guard FootnoteLabel(content.bytes[...]) == nil else { return }
    position = syntax.leadingDefinitions.last?.end ?? 0
  }

  private mutating func readNext() {
    switch content.bytes[position] {
    case UInt8(ascii: "`"): readCodeSpan()
    case UInt8(ascii: "<"): readAngleBracket()
    case UInt8(ascii: "!") where syntax.byte(at: position + 1) == UInt8(ascii: "["): open(isImage: true)
    case UInt8(ascii: "["): open(isImage: false)
    case UInt8(ascii: "]"): readClosingBracket()
    default: position = syntax.skipCharacter(from: position)
    }
  }

  private mutating func readCodeSpan() {
    let run = position..<codeSpans.endOfRun(at: position)
    position = run.upperBound
    guard let end = codeSpans.end(ofSpanOpenedBy: run) else { return }
    found.append(Inline(.code, run.lowerBound..<end))
    position = end
  }

  private mutating func readAngleBracket() {
    let start = position
    if let end = html.endOfAutolink(at: start) {
      let url = LinkSyntax.url(ofLink: Array(content.bytes[start..<end]))
      found.append(Inline(.link(Located(url, at: content.offset(at: start + 1))), start..<end))
      position = end
    } else if let end = html.end(at: start) {
      found.append(Inline(.html, start..<end))
      position = end
    } else {
      position += 1
    }
  }

  private mutating func open(isImage: Bool) {
    if let last = openers.indices.last { openers[last].hasBracketsInside = true }
    let opener = Opener(start: position, isImage: isImage)
    openers.append(opener)
    position = opener.text
  }
}

extension InlineScanner {
  private mutating func readClosingBracket() {
    let close = position
    position += 1
    guard let opener = openers.popLast() else { return }
    let isSpent = !opener.isImage && openers.count < spentOpeners
    spentOpeners = min(spentOpeners, openers.count)
    guard !isSpent else { return }
    if let target = syntax.target(at: position) {
      let offset = content.offset(at: syntax.address(in: target.destination).lowerBound)
      take(opener, to: Located(syntax.url(target.destination), at: offset), upTo: target.end)
    } else if let reference = reference(opener, closedAt: close) {
      take(opener, to: reference.destination, upTo: reference.end)
    } else {
      takeFootnote(opener, closedAt: close)
    }
  }

  private mutating func take(_ opener: Opener, to destination: Located<String>, upTo end: Int) {
    // The text of a link is searched for other things, what follows it is not.
    let range = position - 1..<end
    if opener.isImage {
      let image = Inline.Kind.image(destination, start: content.offset(at: opener.start))
      found.append(Inline(image, range, from: opener.start))
    } else {
      found.append(Inline(.link(destination), range, from: opener.start))
      spentOpeners = openers.count
    }
    position = end
  }

  /// What `[text][label]`, `[label][]` or `[label]` refers to.
  private func reference(
    _ opener: Opener, closedAt close: Int
  ) -> (destination: Located<String>, end: Int)? {
    let label = syntax.label(at: close + 1)
    let end = label.map { $0.upperBound + 1 } ?? close + 1
    if let label, !syntax.isBlank(label) {
      return definitions.destination(of: content.bytes[label]).map { ($0, end) }
    }
    guard !opener.hasBracketsInside else { return nil }
    return definitions.destination(of: content.bytes[opener.text..<close]).map { ($0, end) }
  }

  private mutating func takeFootnote(_ opener: Opener, closedAt close: Int) {
    let text = opener.text..<close
    guard !opener.hasBracketsInside, text.count > 1, content.bytes[text.lowerBound] == UInt8(ascii: "^")
    else {
      return
    }
    let startsLine = opener.start == 0 || content.bytes[opener.start - 1] == .lineFeed
    let isDefinition = startsLine && FootnoteLabel(content.bytes[opener.start...]) != nil
    guard !isDefinition else { return }
    let label = String(decoding: content.bytes[text].dropFirst(), as: UTF8.self)
    let offset = content.offset(at: text.lowerBound - 1)
    found.append(
      Inline(.footnoteReference(Located(label, at: offset)), close..<close + 1, from: opener.start))
  }
}
