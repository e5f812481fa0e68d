extension TextTree {
  /// The words of inlines, without any form.
  static func words(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .styled(_, let content), .link(_, let content): words(of: content)
      case .image(let image): image.alternative
      case .note: ""
      }
    }
    .joined()
  }
}

extension TextTree {
  /// The words of blocks as one run, each block's on lines of its own.
  static func joined(_ blocks: [Block]) -> [Inline] {
    Array(blocks.map(inlines).filter { !$0.isEmpty }.joined(separator: [.lineBreak]))
  }

  private static func inlines(of block: Block) -> [Inline] {
    switch block {
    case .paragraph(let content), .heading(_, let content): content
    case .list(let list): joined(list.items.flatMap(\.blocks))
    case .quote(let blocks): joined(blocks)
    case .callout(_, let title, let blocks): joined([.paragraph(title)] + blocks)
    case .code(let code): [.code(code.text)]
    case .table(let table):
      joined(
        (table.header.map { [$0] } ?? []).joined().map { .paragraph($0) }
          + table.rows.joined().map { .paragraph($0) })
    case .figure(let figure):
      figure.link.map { [.link(address: $0, [.image(figure.image)])] } ?? [.image(figure.image)]
    case .buttons(let buttons):
      Array(buttons.map { [.link(address: $0.address, $0.label)] }.joined(separator: [.text(" ")]))
    case .video(let video): [.link(address: video.address, [.text(video.address)])]
    case .embed(let address): address.map { [.link(address: $0, [.text($0)])] } ?? []
    case .rule: []
    }
  }
}

extension TextTree {
  /// Without white space at either end.
  static func trimmed(_ inlines: [Inline]) -> [Inline] {
    func isBlank(_ inline: Inline) -> Bool {
      switch inline {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .softBreak, .lineBreak: true
      default: false
      }
    }
    var content = inlines.drop(while: isBlank)
    while let last = content.last, isBlank(last) { content.removeLast() }
    if case .text(let text) = content.first {
      content[content.startIndex] = .text(String(text.drop(while: \.isWhitespace)))
    }
    if case .text(let text) = content.last { content[content.endIndex - 1] = .text(text.trimmingSpacesAtEnd) }
    return Array(content)
  }
}
