/// What the author's own tags around words come to.
enum BlockMarkup {
  /// All there is of an element that is a block by itself.
  static func block(of tag: HTMLTokens.Tag) -> TextTree.Block? {
    if tag.name == "hr" { return .rule }
    return InlineMarkup.embedded(tag).map { .embed(address: $0) }
  }

  /// Nil for a tag among words.
  static func kind(of tag: HTMLTokens.Tag, topLevel: Int) -> BlockFrame.Kind? {
    if let level = headings.firstIndex(of: tag.name) {
      return .heading(level: max(1, level + 2 - topLevel))
    }
    switch tag.name {
    case .blockquote: return .quote
    case "ul", "menu": return .list(start: nil)
    case "ol": return .list(start: tag["start"].flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1)
    case "li": return .item
    case "pre": return .verbatim
    case "table": return .table
    case "tr": return .row
    case .td: return .cell(isHeader: false)
    case .th: return .cell(isHeader: true)
    case "caption", "dt", "summary": return .words(.strong)
    case "figcaption": return .words(.small)
    case "form": return .form
    default: return groups.contains(tag.name) ? .group : nil
    }
  }

  static func isBlock(_ name: HTMLName) -> Bool {
    groups.contains(name) || headings.contains(name) || others.contains(name)
  }

  /// Words that are in no other block; an image alone is a figure.
  static func paragraph(of content: [TextTree.Inline]) -> TextTree.Block {
    guard content.count == 1 else { return .paragraph(content) }
    switch content[0] {
    case .image(let image): return .figure(TextTree.Figure(image: image))
    case .link(let address, let words):
      guard words.count == 1, case .image(let image) = words[0] else { return .paragraph(content) }
      return .figure(TextTree.Figure(image: image, link: address))
    default: return .paragraph(content)
    }
  }

  /// Whether a tag begins behind an element that was not ended, and not in it.
  static func ends(_ element: HTMLName, before next: HTMLName) -> Bool {
    element == .p || ["dd", "dt"].contains(element) && ["dd", "dt"].contains(next)
  }

  /// The kinds whose elements end where one of another begins in the same list or table.
  static func ended(by kind: BlockFrame.Kind) -> [BlockFrame.Kind] {
    switch kind {
    case .item: [.item]
    case .row: [.row]
    case .cell: [.cell(isHeader: false), .cell(isHeader: true)]
    default: []
    }
  }
}

extension BlockMarkup {
  private static let headings: [HTMLName] = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private static let groups: Set<HTMLName> = [
    "address", "article", "aside", "center", "dd", "details", .div, "dl", "fieldset", "figure", "footer",
    "header", "hgroup", "legend", "main", "nav", .p, "search", .section, "tbody", "tfoot",
    "thead",
  ]

  private static let others: Set<HTMLName> = [
    .blockquote, "caption", "dt", "figcaption", "form", "li", "menu", "ol", "pre", "summary", "table", .td,
    .th, "tr", "ul",
  ]
}
