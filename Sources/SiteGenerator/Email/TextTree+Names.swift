extension TextTree.Block {
  /// What an author knows it by: its kind, and the words it begins with.
  var name: String {
    let words = firstWords.split(whereSeparator: \.isWhitespace).joined(separator: " ").shortened(to: 40)
    return words.isEmpty ? kind : "\(kind) '\(words)'"
  }

  private var kind: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .list: "list"
    case .quote: "quote"
    case .callout: "callout"
    case .code: "code"
    case .table: "table"
    case .figure: "image"
    case .buttons: "button"
    case .video: "video"
    case .embed: "embed"
    case .rule: "rule"
    }
  }

  private var firstWords: String {
    switch self {
    case .paragraph(let words), .heading(_, let words): words.plainText
    case .list(let list): list.items.first?.blocks.first?.firstWords ?? ""
    case .quote(let blocks): blocks.first?.firstWords ?? ""
    case .callout(_, let title, let blocks):
      title.isEmpty ? blocks.first?.firstWords ?? "" : title.plainText
    case .code(let code): code.title ?? String(code.text.prefix(60))
    case .table(let table): (table.header ?? table.rows.first)?.first?.plainText ?? ""
    case .figure(let figure): figure.image.alternative
    case .buttons(let buttons): buttons.first?.label.plainText ?? ""
    case .video(let video): video.address
    case .embed(let address): address ?? ""
    case .rule: ""
    }
  }
}

extension [TextTree.Inline] {
  /// The words alone.
  var plainText: String { map(\.plainText).joined() }
}

extension TextTree.Inline {
  fileprivate var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .styled(_, let content), .link(_, let content): content.plainText
    case .image(let image): image.alternative
    case .note: ""
    }
  }
}
