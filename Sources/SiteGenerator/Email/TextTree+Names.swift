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
    case .paragraph(let words), .heading(_, let words): TextTree.words(of: words)
    case .list(let list): list.items.first?.blocks.first?.firstWords ?? ""
    case .quote(let blocks): blocks.first?.firstWords ?? ""
    case .callout(_, let title, let blocks):
      title.isEmpty ? blocks.first?.firstWords ?? "" : TextTree.words(of: title)
    case .code(let code): code.title ?? String(code.text.prefix(60))
    case .table(let table): (table.header ?? table.rows.first)?.first.map(TextTree.words) ?? ""
    case .figure(let figure): figure.image.alternative
    case .buttons(let buttons): (buttons.first?.label).map(TextTree.words) ?? ""
    case .video(let video): video.address
    case .embed(let address): address ?? ""
    case .rule: ""
    }
  }
}
