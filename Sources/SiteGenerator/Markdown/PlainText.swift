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
  static func firstParagraph(of root: Node) -> Node? {
    root.children.first { $0.kind == .paragraph && !isOnlyImage($0) && !of($0).isEmpty }
  }

  private static func isOnlyImage(_ block: Node) -> Bool {
    block.firstChild.map { $0.kind == .image && $0.next == nil } ?? true
  }
}

extension String {
  /// Every run of white space as one space, none at either end.
  ///
  /// Goes by code points: to look for whole characters first would cost many times as much.
  var collapsingSpaces: String {
    var text = UnicodeScalarView()
    var isAfterSpace = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
      } else {
        if isAfterSpace && !text.isEmpty { text.append(" ") }
        text.append(scalar)
        isAfterSpace = false
      }
    }
    return String(text)
  }
}
