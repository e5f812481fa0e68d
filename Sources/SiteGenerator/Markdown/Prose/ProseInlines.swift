/// What stands between the words of one block: which of its bytes readers see as words, and its links.
struct ProseInlines {
  /// What readers see of a byte.
  enum Mark: Equatable {
    case shown
    /// Nothing, and the words around it meet.
    case hidden
    /// What stands for an image where it cannot be seen.
    case alternative
    case lineBreak
    /// Something that is no word of the language, such as code or an address.
    case something
  }

  /// For each byte of the block.
  private(set) var marks: [Mark]
  private(set) var links: [Prose.Link] = []
  private let content: BlockContent

  init(_ content: BlockContent, _ definitions: ReferenceDefinitions, hasAutolinks: Bool) {
    self.content = content
    marks = [Mark](repeating: .shown, count: content.bytes.count)
    let inlines = InlineScanner.inlines(in: content, definitions)
    hideDefinitions()
    for inline in inlines { mark(inline) }
    for range in elements(in: inlines, named: Self.code) { set(range, .something) }
    // In an image's brackets nothing is a link.
    for inline in inlines where marks[inline.start] != .alternative { addLinks(of: inline) }
    if hasAutolinks { addBareAddresses(besides: inlines) }
  }
}

extension ProseInlines {
  /// Elements whose text is in no language. What is in a script is not even shown.
  private static let code: Set<String> = [
    "code", "kbd", "samp", "var", "pre", "script", "style", "template", "textarea", "math", "svg",
  ]

  private mutating func set(_ range: Range<Int>, _ mark: Mark) {
    for index in range { marks[index] = mark }
  }

  /// To cmark, a paragraph begins with the definitions that stood before it.
  private mutating func hideDefinitions() {
    guard content.bytes.first == UInt8(ascii: "["), FootnoteLabel(content.bytes[...]) == nil else { return }
    set(0..<(LinkSyntax(content.bytes).leadingDefinitions.last?.end ?? 0), .hidden)
  }

  private mutating func mark(_ inline: Inline) {
    switch inline.kind {
    case .code: set(inline.range, .something)
    case .link where isAutolink(inline): set(inline.range, .something)
    case .link:
      set(inline.start..<inline.start + 1, .hidden)
      set(inline.range, .hidden)
    case .html: set(inline.range, tag(of: inline)?.name == "br" ? .lineBreak : .hidden)
    case .footnoteReference: set(inline.start..<inline.range.upperBound, .hidden)
    case .image:
      set(inline.start..<inline.start + 1, .hidden)
      set(inline.start + 1..<inline.range.upperBound, .alternative)
    }
  }

  private func isAutolink(_ link: Inline) -> Bool {
    content.bytes[link.start] == UInt8(ascii: "<")
  }
}

extension ProseInlines {
  private mutating func addLinks(of inline: Inline) {
    switch inline.kind {
    case .link(let url):
      let words =
        isAutolink(inline) ? nil : Located(words(of: inline), at: content.offset(at: inline.start + 1))
      links.append(Prose.Link(address: url.value, kind: .page, offset: url.offset, words: words))
    case .image(let url, _):
      links.append(Prose.Link(address: url.value, kind: .media, offset: url.offset))
    case .html:
      links += Self.links(inHTML: content.bytes[inline.range]) { [content] in
        content.offset(at: inline.range.lowerBound + $0)
      }
    case .code, .footnoteReference: break
    }
  }

  private func words(of link: Inline) -> String {
    let text = (link.start + 1..<link.range.lowerBound).filter { marks[$0] == .shown }
    return String(decoding: text.lazy.map { content.bytes[$0] }, as: UTF8.self)
  }

  /// - Parameter offset: Where in the source a byte of the HTML stands.
  static func links(inHTML html: ArraySlice<UInt8>, at offset: (Int) -> Int) -> [Prose.Link] {
    html.withUnsafeBytes { bytes in
      var links: [Prose.Link] = []
      var scanner = RawHTMLScanner(bytes)
      scanner.scan { attribute in
        if case .address(let kind) = attribute.role {
          let address = CharacterReferences.decoded(attribute.value)
          links.append(Prose.Link(address: address, kind: kind, offset: offset(attribute.index)))
        }
        return nil
      }
      return links
    }
  }
}

extension ProseInlines {
  /// Addresses without brackets, which are links too, but not in a link.
  private mutating func addBareAddresses(besides inlines: [Inline]) {
    guard Autolinks.isNeeded(in: content.bytes) else { return }
    var text = content.bytes
    for index in text.indices where marks[index] != .shown { text[index] = .space }
    let links = inlines.filter { !isAutolink($0) && $0.isLink }.map { $0.start..<$0.range.upperBound }
    for link in links + elements(in: inlines, named: ["a"]) {
      for index in link { text[index] = .space }
    }
    let addresses = text.withUnsafeBytes(BareAddress.all)
    for address in addresses {
      let shown = String(decoding: text[address.range], as: UTF8.self)
      let offset = content.offset(at: address.range.lowerBound)
      self.links.append(Prose.Link(address: address.prefix + shown, kind: .page, offset: offset))
      set(address.range, .something)
    }
  }

  /// What stands between the tags of elements; one that is not closed reaches to the end.
  private func elements(in inlines: [Inline], named names: Set<String>) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var open: (name: String, start: Int)?
    for inline in inlines {
      guard let tag = tag(of: inline) else { continue }
      if let element = open {
        guard tag.isClosing, tag.name == element.name else { continue }
        elements.append(element.start..<inline.start)
        open = nil
      } else if !tag.isClosing, names.contains(tag.name) {
        open = (tag.name, inline.range.upperBound)
      }
    }
    return elements + (open.map { [$0.start..<content.bytes.count] } ?? [])
  }

  private func tag(of inline: Inline) -> (name: String, isClosing: Bool)? {
    guard case .html = inline.kind else { return nil }
    let text = content.bytes[inline.range].dropFirst()
    let isClosing = text.first == UInt8(ascii: "/")
    let name = text.dropFirst(isClosing ? 1 : 0).prefix { $0.isLetter || $0.isDigit }
    return name.isEmpty ? nil : (String(decoding: name, as: UTF8.self).lowercased(), isClosing)
  }
}

extension Inline {
  fileprivate var isLink: Bool {
    if case .link = kind { true } else { false }
  }
}
