import CommonMark

/// Takes the addresses that lead into the site out of the text: what they are depends on where it is shown.
enum Links {
  static func mark(in root: Node, _ context: inout PassContext) {
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .link where context.options.has(.autolinks) && node.isAutolink:
        walk.skipChildren()
        markAsAddress(node, &context)
      case .link, .image:
        node.setURL(context.address(of: node))
        // An image's children are only its alternative text.
        if node.kind == .image { walk.skipChildren() }
      case .htmlBlock, .htmlInline: RawHTML.mark(node, &context)
      default: break
      }
    }
  }

  /// Who prints a page prints the addresses of links behind their words, but not of these.
  private static func markAsAddress(_ link: Node, _ context: inout PassContext) {
    let address = context.renderedAddress(of: link).text
    let anchor = Node.customInline(enter: "<a class=\"address\" href=\"\(address)\">", exit: "</a>")
    link.moveChildren(to: anchor)
    link.replace(with: anchor)
  }
}

extension PassContext {
  /// The address of a link or image for cmark to render: a mark where it leads into the site.
  mutating func address(of node: Node) -> String {
    let url = node.url
    if let link = link(of: node, url) { return marks.address(.place(.address(ofLink: link))) }
    // cmark would escape an apostrophe here as it does in a mark.
    return url.contains("'") ? url.replacing("'", with: "%27") : url
  }

  /// The same as it stands in an attribute we write ourselves, and the link's number if it leads into the site.
  mutating func renderedAddress(of node: Node) -> (text: String, link: Int?) {
    let url = node.url
    if let link = link(of: node, url) { return (marks.rendered(.address(ofLink: link)), link) }
    return (AddressEscape.attribute(url), nil)
  }

  /// Where the address of a link or image begins; at least where its block does.
  func offset(of node: Node) -> Int {
    linkPlaces.addresses[node] ?? source.range(of: node).lowerBound
  }

  private mutating func link(of node: Node, _ url: String) -> Int? {
    let offset = offset(of: node)
    if UnsafeAddress.isUnsafe(url) {
      report(.unsafe(url), at: offset)
      return nil
    }
    let kind: Body.Link.Kind = node.kind == .image ? .media : .page
    if Address.isLocal(url) { return add(url, kind, at: offset) }
    addOutside(url, kind, at: offset)
    return nil
  }

  /// - Returns: The link's number.
  mutating func add(_ address: String, _ kind: Body.Link.Kind, at offset: Int) -> Int {
    body.links.append(Body.Link(address: address, kind: kind, offset: offset))
    return body.links.count - 1
  }

  /// Notes an address that is complete, if it is one of the web.
  mutating func addOutside(_ url: String, _ kind: Body.Link.Kind, at offset: Int) {
    if Address.isOnWeb(url) {
      body.outsideLinks.append(Body.Link(address: url, kind: kind, offset: offset))
    }
  }
}

extension PassContext.Message {
  static func unsafe(_ address: String) -> Self {
    Self(
      rule: .unsafeLink, text: "'\(address.prefix(40))' would run a script in the reader's browser",
      help: "link to a page; put a script into templates/partials/body-end.html")
  }
}
