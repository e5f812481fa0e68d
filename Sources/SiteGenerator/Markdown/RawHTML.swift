import CommonMark

/// Reads the HTML that an author wrote among the Markdown: its addresses are places, its ids can be linked to.
struct RawHTML {
  /// The block of the last node, and what has been found in it.
  private var block: Range<Int>?
  private var places: InlinePlaces?

  mutating func mark(_ node: Node, _ context: inout PassContext) {
    Self.respellMarks(in: node)
    var html = RawHTMLScanner(node.literal)
    var places = places(of: node, context.source)
    html.scan { attribute in Self.read(attribute, &places, &context) }
    self.places = places
    if html.isChanged { node.setLiteral(String(decoding: html.output, as: UTF8.self)) }
  }
}

extension RawHTML {
  private mutating func places(of node: Node, _ source: BodySource) -> InlinePlaces {
    let range = source.range(of: node)
    if range == block, let places { return places }
    block = range
    return InlinePlaces(source.text.bytes, in: range, isHTML: node.kind == .htmlBlock)
  }

  /// - Returns: What to write for the value; nil leaves it.
  private static func read(
    _ attribute: RawHTMLScanner.Attribute, _ places: inout InlinePlaces, _ context: inout PassContext
  ) -> [UInt8]? {
    switch attribute.role {
    case .id:
      context.body.ids.append(attribute.value)
      return nil
    case .missingAlternative:
      let offset = places.text(attribute.value)
      context.report(.missingAlternativeInHTML, at: offset ?? context.source.range.lowerBound)
      return nil
    case .address(let kind):
      let address = attribute.value.replacing("&amp;", with: "&")
      let offset = places.attribute(attribute.value) ?? context.source.range.lowerBound
      if UnsafeAddress.isUnsafe(CharacterReferences.decoded(address)) {
        context.report(.unsafe(address), at: offset)
      }
      // An address with other character references is rare and somebody's trick, often to hide an e-mail address:
      // it stays as it is.
      guard Address.isLocal(address), !address.contains(/&#?[0-9A-Za-z]+;/) else { return nil }
      let link = context.add(address, kind, at: offset)
      return Array(context.marks.rendered(.address(ofLink: link)).utf8)
    }
  }

  /// What would look like a mark is written in a way that is the same to a browser.
  private static func respellMarks(in node: Node) {
    let apostrophe = Array(Marks.apostrophe.utf8)
    let places = ByteSearch.occurrences(of: apostrophe, in: node.literal)
    guard !places.isEmpty else { return }
    let html = String(decoding: node.literal, as: UTF8.self)
    node.setLiteral(html.replacing(Marks.apostrophe, with: "&#39;"))
  }
}

extension PassContext.Message {
  static let missingAlternativeInHTML = Self(
    rule: .missingAlt, text: "this image has no alternative text, for readers who cannot see it",
    help: "say what it shows, as in alt=\"A map\", or write alt=\"\" if it is only decoration")
}
