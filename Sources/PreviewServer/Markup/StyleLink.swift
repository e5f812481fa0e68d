/// A page's link to a stylesheet, `<link rel="stylesheet" href="…">`.
enum StyleLink {
  /// Where the address stands in the bytes of the page, if the tag is such a link.
  static func address(of tag: Tag, in html: [UInt8]) -> Range<Int>? {
    guard tag.name == "link", !tag.isEnd, let rel = tag.attributes.first(where: { $0.name == "rel" }) else {
      return nil
    }
    let kinds = String(decoding: html[rel.value], as: UTF8.self).lowercased().split(
      whereSeparator: \.isWhitespace)
    guard kinds.contains("stylesheet") else { return nil }
    return tag.attributes.first { $0.name == "href" }?.value
  }
}
