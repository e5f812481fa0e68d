import CommonMark

/// Marks the addresses in HTML that the author wrote among the Markdown.
enum RawHTML {
  static func mark(_ node: Node, _ context: inout PassContext) {
    respellMarks(in: node)
    let html = RawHTMLLinks.replace(in: node.literal) { address, kind in
      let link = context.add(address, kind, at: context.source.range.lowerBound)
      return Array(context.marks.rendered(.address(ofLink: link)).utf8)
    }
    if let html { node.setLiteral(html) }
  }

  /// What would look like a mark is written in a way that is the same to a browser.
  private static func respellMarks(in node: Node) {
    let apostrophe = Array(Marks.apostrophe.utf8)
    let places = ByteSearch.occurrences(of: apostrophe, in: node.literal)
    guard !places.isEmpty else { return }
    var html = Array(node.literal)
    for place in places.reversed() {
      html.replaceSubrange(place..<place + apostrophe.count, with: "&#39;".utf8)
    }
    node.setLiteral(String(decoding: html, as: UTF8.self))
  }
}
