import CommonMark

/// The words of a part of the tree without any markup.
enum PlainText {
  /// The text of a block's inline content: breaks are spaces, raw HTML is left out.
  static func of(_ block: Node) -> String {
    var text: [UInt8] = []
    for node in block.walk {
      switch node.kind {
      case .text, .code: text.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self).collapsingSpaces
  }

  /// The first paragraph that says something; a paragraph of only an image says nothing.
  static func firstParagraph(of root: Node) -> String {
    for block in root.children where block.kind == .paragraph {
      let text = of(block)
      let isOnlyImage = block.firstChild.map { $0.kind == .image && $0.next == nil } ?? true
      if !text.isEmpty && !isOnlyImage { return text }
    }
    return ""
  }
}

extension String {
  /// Every run of white space as one space, none at either end.
  var collapsingSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
