@testable import SiteGenerator

extension TextTree {
  /// The tree of a text that is all there is in a file.
  init(_ markdown: String, title: String? = "T", options: MarkdownOptions = MarkdownOptions()) {
    let source = SourceText(path: "a.md", text: markdown)
    self = MarkdownReader.tree(source, body: 0..<source.bytes.count, title: title, options: options)
  }

  /// A line for each block, with what is in it in parentheses: `p(one *(two))`.
  var outline: [String] {
    blocks.map(Self.outline) + notes.enumerated().map { "note \($0 + 1)(\(Self.outline($1)))" }
  }

  private static func outline(_ blocks: [Block]) -> String { blocks.map(outline).joined(separator: " ") }

  private static func outline(_ block: Block) -> String {
    switch block {
    case .paragraph(let content): "p(\(outline(content)))"
    case .heading(let level, let content): "h\(level)(\(outline(content)))"
    case .list(let list):
      (list.start.map { "ol \($0)" } ?? "ul") + (list.isTight ? "" : " loose")
        + "(\(list.items.map(outline).joined(separator: ", ")))"
    case .quote(let blocks): "quote(\(outline(blocks)))"
    case .callout(let kind, let title, let blocks):
      "\(kind.rawValue) \(outline(title))(\(outline(blocks)))"
    case .code(let code): "code\(code.title.map { " \($0)" } ?? "")(\(code.text))"
    case .table(let table):
      "table \(table.alignments.map { $0?.rawValue ?? "-" }.joined(separator: " "))"
        + "(\(([table.header.map { "head " + outline($0) }] + table.rows.map(outline)).compactMap(\.self).joined(separator: ", ")))"
    case .figure(let figure):
      "figure\(figure.link.map { " to \($0)" } ?? "")(\(outline([.image(figure.image)])))\(outline(figure.caption))"
    case .buttons(let buttons):
      "buttons(\(buttons.map { "\($0.address): \(outline($0.label))" }.joined(separator: ", ")))"
    case .video(let video): "video(\(video.address))"
    case .embed(let address): "embed(\(address ?? "here"))"
    case .rule: "rule"
    }
  }

  private static func outline(_ item: Item) -> String {
    (item.isDone.map { $0 ? "[x] " : "[ ] " } ?? "") + outline(item.blocks)
  }

  private static func outline(_ cells: [[Inline]]) -> String {
    cells.map { outline($0) }.joined(separator: "|")
  }

  private static func outline(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .softBreak: "/"
      case .lineBreak: "//"
      case .code(let text): "`\(text)`"
      case .styled(let style, let content): "\(style)(\(outline(content)))"
      case .link(let address, let content): "<\(address)>(\(outline(content)))"
      case .image(let image):
        "image(\(image.address): \(image.alternative)\(image.width.map { ", \($0) px" } ?? ""))"
      case .note(let number): "^\(number)"
      }
    }
    .joined()
  }
}
