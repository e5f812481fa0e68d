import CommonMark

/// Reads the HTML that an author wrote among the Markdown: its addresses are places, its ids can be linked to.
enum RawHTML {
  static func mark(_ node: Node, _ context: inout PassContext) {
    let place = context.place(of: node)
    respellMarks(in: node)
    var html = RawHTMLScanner(node.literal)
    html.scan { attribute in read(attribute, at: place?.offset(at: attribute.index), &context) }
    if html.isChanged { node.setLiteral(String(decoding: html.output, as: UTF8.self)) }
  }
}

extension RawHTML {
  /// - Returns: What to write for the value; nil leaves it.
  private static func read(
    _ attribute: RawHTMLScanner.Attribute, at offset: Int?, _ context: inout PassContext
  ) -> [UInt8]? {
    let offset = offset ?? context.source.range.lowerBound
    switch attribute.role {
    case .id:
      context.body.ids.append(attribute.value)
      return nil
    case .missingAlternative:
      context.report(.missingAlternativeInHTML, at: offset)
      return nil
    case .otherAddress:
      context.refuseScript(attribute.value, at: offset)
      return nil
    case .address(let kind):
      let address = attribute.value.replacing("&amp;", with: "&")
      if context.refuseScript(address, at: offset) { return nil }
      // An address with other character references is rare and somebody's trick, often to hide an e-mail address:
      // it stays as it is.
      guard !CharacterReferences.areIn(address) else { return nil }
      guard Address.isLocal(address) else {
        context.addOutside(address, kind, at: offset)
        return nil
      }
      let link = context.add(address, kind, at: offset)
      return Array(context.marks.rendered(.address(ofLink: link)).utf8)
    }
  }

  /// What would look like a mark is written in a way that is the same to a browser, and as long.
  private static func respellMarks(in node: Node) {
    let places = ByteSearch.occurrences(of: Array(Marks.apostrophe.utf8), in: node.literal)
    guard !places.isEmpty else { return }
    let html = String(decoding: node.literal, as: UTF8.self)
    node.setLiteral(html.replacing(Marks.apostrophe, with: Marks.apostrophe.uppercased()))
  }
}

extension PassContext {
  /// Where the HTML of a node begins.
  func offset(ofHTML node: Node) -> Int {
    place(of: node)?.offset(at: 0) ?? source.range(of: node).lowerBound
  }

  /// - Returns: Whether the address was one.
  @discardableResult
  fileprivate mutating func refuseScript(_ address: String, at offset: Int) -> Bool {
    guard UnsafeAddress.isUnsafe(CharacterReferences.decoded(address)) else { return false }
    report(.unsafe(address), at: offset)
    return true
  }

  fileprivate func place(of html: Node) -> HTMLPlace? {
    guard html.kind == .htmlBlock else { return linkPlaces.html[html] }
    return HTMLPlace(of: html.literal, source.text.bytes, in: source.range(of: html))
  }
}

extension PassContext.Message {
  fileprivate static let missingAlternativeInHTML = Self(
    rule: .missingAlt, text: "this image has no alternative text, for readers who cannot see it",
    help: "say what it shows, as in alt=\"A map\", or write alt=\"\" if it is only decoration")
}
