import CommonMark

/// Renders a document with a gap in place of every address that depends on where the body is shown.
enum LinkGaps {
  /// What stands for an address while cmark renders: the address `'gap'`, in which cmark escapes the
  /// apostrophes. Text cannot contain the escaped form, since there cmark leaves an apostrophe as it is and
  /// escapes the `&`; in the author's own HTML we respell it.
  private static let address = "'gap'"
  private static let marker = Array("&#x27;gap&#x27;".utf8)
  /// The same text to a browser, but no marker.
  private static let respelledMarker = Array("&#39;gap&#39;".utf8)

  /// - Returns: The HTML without those addresses, and where each belongs.
  static func render(_ document: borrowing Document) -> (html: [UInt8], gaps: [Body.Gap]) {
    let addresses = document.withRoot(takeAddresses)
    return cut(document.html(), addresses)
  }
}

extension LinkGaps {
  /// Takes the local addresses out of the tree, in the order in which the HTML will show them.
  private static func takeAddresses(from root: Node) -> [String] {
    var addresses: [String] = []
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .link, .image:
        let url = node.url
        if Address.isLocal(url) {
          addresses.append(url)
          node.setURL(address)
        } else if url.contains(address) {
          // The same address, which cmark would otherwise write as a marker.
          node.setURL(url.replacing("'", with: "%27"))
        }
        // An image's children are only its alternative text.
        if node.kind == .image { walk.skipChildren() }
      case .htmlBlock, .htmlInline:
        respellMarkers(in: node)
        if let html = RawHTMLLinks.replace(in: node.literal, with: marker, collecting: &addresses) {
          node.setLiteral(html)
        }
      default: break
      }
    }
    return addresses
  }

  private static func respellMarkers(in node: Node) {
    let places = ByteSearch.occurrences(of: marker, in: node.literal)
    guard !places.isEmpty else { return }
    var html = Array(node.literal)
    for place in places.reversed() {
      html.replaceSubrange(place..<place + marker.count, with: respelledMarker)
    }
    node.setLiteral(String(decoding: html, as: UTF8.self))
  }

  private static func cut(_ html: [UInt8], _ addresses: [String]) -> (html: [UInt8], gaps: [Body.Gap]) {
    guard !addresses.isEmpty else { return (html, []) }
    var kept: [UInt8] = []
    kept.reserveCapacity(html.count)
    var gaps: [Body.Gap] = []
    var start = 0
    for found in ByteSearch.occurrences(of: marker, in: html) {
      kept += html[start..<found]
      gaps.append(Body.Gap(offset: kept.count, address: addresses[gaps.count]))
      start = found + marker.count
    }
    kept += html[start...]
    precondition(gaps.count == addresses.count, "every address taken out has its gap")
    return (kept, gaps)
  }
}
