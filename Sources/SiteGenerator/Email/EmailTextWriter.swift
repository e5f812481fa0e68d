/// Writes a text for readers of plain mail, from the tree and not from its HTML.
///
/// Lines have at most 72 columns, since some clients break at 76 and answers put `> ` in front. Numbers in brackets are
/// links, `[1]`, whose addresses come at the end of each section; with a star they are footnotes, `[*1]`.
struct EmailTextWriter {
  static let width = 72

  let surroundings: EmailSurroundings
  var links = LinkNumbers()

  static func write(_ tree: TextTree, _ surroundings: EmailSurroundings) -> String {
    var writer = EmailTextWriter(surroundings: surroundings)
    var parts: [[String]] = []
    for block in tree.blocks {
      if case .heading = block { parts.append(writer.links.endSection()) }
      parts.append(writer.lines(of: block, width))
    }
    parts.append(writer.links.endSection())
    parts.append(writer.lines(ofNotes: tree.notes))
    parts.append(writer.links.endSection())
    return parts.filter { !$0.isEmpty }.joined(separator: [""]).map { $0.withoutTrailingBlanks + "\n" }
      .joined()
  }
}

extension EmailTextWriter {
  /// With an empty line between two blocks.
  mutating func lines(of blocks: some Sequence<TextTree.Block>, _ width: Int) -> [String] {
    var parts: [[String]] = []
    for block in blocks { parts.append(lines(of: block, width)) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private mutating func lines(of block: TextTree.Block, _ width: Int) -> [String] {
    switch block {
    case .paragraph(let words): wrap(text(words), width)
    case .heading(let level, let words): lines(ofHeading: text(words), level, width)
    case .list(let list): lines(of: list, width)
    case .quote(let blocks): lines(of: blocks, inside(width, ">")).map { "> " + $0 }
    case .callout(let kind, let title, let blocks): lines(ofCallout: blocks, kind, title, width)
    case .code(let code): lines(of: code, width)
    case .table(let table): lines(of: table, width)
    case .figure(let figure): lines(of: figure, width)
    case .buttons(let buttons):
      buttons.flatMap { button in
        let address = surroundings.resolve(button.address, .page).address
        return wrap("\(text(button.label)): \(address)", width)
      }
    case .video(let video): lines(of: surroundings.substitute(for: video), width)
    case .embed(let address): lines(of: surroundings.substitute(forEmbed: address), width)
    case .rule: ["* * *"]
    }
  }

  /// What is left of a width beside a mark and a space; some, however deep the block is.
  func inside(_ width: Int, _ mark: String) -> Int { max(width - mark.columns - 1, 24) }

  func wrap(_ text: String, _ width: Int) -> [String] {
    text.allSatisfy(\.isWhitespace) ? [] : TextWrapping(width: width).lines(text)
  }

  /// Lines beneath signs, which show in every script that this is a heading; capitals would not.
  private func lines(ofHeading words: String, _ level: Int, _ width: Int) -> [String] {
    let lines = wrap(words, width)
    guard let longest = lines.map(\.columns).max() else { return [] }
    let sign = level == 1 ? "=" : level == 2 ? "-" : "~"
    return lines + [String(repeating: sign, count: min(longest, width))]
  }

  private mutating func lines(
    ofCallout blocks: [TextTree.Block], _ kind: Callouts.Kind, _ title: [TextTree.Inline], _ width: Int
  ) -> [String] {
    let width = inside(width, "|")
    let title = title.isEmpty ? surroundings.words[kind.title] : text(title)
    let content = lines(of: blocks, width)
    let lines = wrap("*\(title)*", width) + (content.isEmpty ? [] : [""] + content)
    return lines.map { "| " + $0 }
  }

  private func lines(of code: TextTree.Code, _ width: Int) -> [String] {
    let lines = code.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return (code.title.map { wrap($0 + ":", width) + [""] } ?? []) + lines.map { "    " + $0 }
  }

  private mutating func lines(of figure: TextTree.Figure, _ width: Int) -> [String] {
    if surroundings.cannotShow(figure.image) {
      return lines(of: surroundings.substitute(for: figure), width) + wrap(text(figure.caption), width)
    }
    var image = text(of: figure.image)
    if image.isEmpty, figure.link != nil || !figure.caption.isEmpty {
      image = "[\(surroundings.words[.image])]"
    }
    if let link = figure.link { image += " [\(number(of: link))]" }
    return wrap(image, width) + wrap(text(figure.caption), width)
  }

  private func lines(of substitute: EmailSurroundings.Substitute, _ width: Int) -> [String] {
    wrap("\(substitute.words): \(substitute.address)", width)
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
}
