import CommonMark

/// Takes the addresses that lead into the site out of the text: what they are depends on where it is shown.
enum Links {
  static func mark(in root: Node, _ context: inout PassContext) {
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .link, .image:
        mark(node, &context)
        // An image's children are only its alternative text.
        if node.kind == .image { walk.skipChildren() }
      case .htmlBlock, .htmlInline: RawHTML.mark(node, &context)
      default: break
      }
    }
  }

  private static func mark(_ node: Node, _ context: inout PassContext) {
    let url = node.url
    if Address.isLocal(url) {
      let kind: Body.Link.Kind = node.kind == .image ? .media : .page
      let link = context.add(url, kind, at: context.source.range.lowerBound)
      node.setURL(context.marks.address(.place(.address(ofLink: link))))
    } else if url.contains("'") {
      // cmark would escape an apostrophe here too.
      node.setURL(url.replacing("'", with: "%27"))
    }
  }
}

extension PassContext {
  /// - Returns: The link's number.
  mutating func add(_ address: String, _ kind: Body.Link.Kind, at offset: Int) -> Int {
    body.links.append(Body.Link(address: address, kind: kind, offset: offset))
    return body.links.count - 1
  }
}
