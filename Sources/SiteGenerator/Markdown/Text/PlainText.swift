import CommonMark

/// The words of a part of the tree without any markup.
enum PlainText {
  /// The text in a node: breaks and the borders of blocks are spaces; raw HTML, and what it hides, is left out.
  static func of(_ root: Node) -> String {
    var text: [UInt8] = []
    var hiding: RawTag?
    for node in root.walk {
      switch node.kind {
      case .text, .code: if hiding == nil { text.append(contentsOf: node.literal) }
      case .htmlInline:
        let tag = RawTag(node.literal)
        if tag?.name == "br" { text.append(.space) }
        hiding = tag?.hides(after: hiding) ?? hiding
      // An element of ours around the words of a block, as a table's cell is, begins with them.
      case .customInline: if node.parent?.kind == .customBlock { text.append(.space) }
      case .emphasis, .strong, .link, .image: break
      default: text.append(.space)
      }
    }
    // Where tags vanish, the accents between them meet.
    return CombiningMarks.comparable(String(decoding: text, as: UTF8.self).collapsingSpaces)
  }

  /// A tag of HTML among the words.
  private struct RawTag {
    let name: String
    let isClosing: Bool

    init?(_ html: UnsafeRawBufferPointer) {
      guard html.first == UInt8(ascii: "<") else { return nil }
      isClosing = html.dropFirst().first == UInt8(ascii: "/")
      let name = html.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter }
      self.name = String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The tag that hides what comes behind this one; `.some(nil)` where it ends what `tag` hid.
    func hides(after tag: RawTag?) -> RawTag?? {
      if isClosing { return name == tag?.name ? .some(nil) : nil }
      return ["script", "style", "template"].contains(name) ? .some(self) : nil
    }
  }

  /// The first paragraph that says something; a paragraph of only an image says nothing.
  ///
  /// - Returns: Nil where there is none.
  static func firstParagraph(of root: Node) -> (paragraph: Node, text: String)? {
    for paragraph in root.children where paragraph.kind == .paragraph && !isOnlyImage(paragraph) {
      let text = of(paragraph)
      if !text.isEmpty { return (paragraph, text) }
    }
    return nil
  }

  private static func isOnlyImage(_ block: Node) -> Bool {
    block.firstChild.map { $0.kind == .image && $0.next == nil } ?? true
  }
}

extension String {
  /// Every run of white space as one space, none at either end.
  ///
  /// Goes by bytes: to look for whole characters first would cost many times as much.
  var collapsingSpaces: String {
    var text = self
    return text.withUTF8 { text in
      String(unsafeUninitializedCapacity: text.count) { Self.collapseSpaces(in: text, to: $0) }
    }
  }

  /// - Returns: How many bytes were written.
  private static func collapseSpaces(
    in text: UnsafeBufferPointer<UInt8>, to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isAfterSpace = false
    var index = 0
    while index < text.count {
      let space = lengthOfSpace(in: text, at: index)
      if space == 0 {
        if isAfterSpace && count > 0 {
          output[count] = .space
          count += 1
        }
        output[count] = text[index]
        count += 1
      }
      isAfterSpace = space > 0
      index += Swift.max(1, space)
    }
    return count
  }

  /// How many bytes the white space takes that begins at an offset.
  private static func lengthOfSpace(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case .space, 9...13: return 1
    // The only first bytes of white space outside of ASCII: U+0085 and U+00A0, U+1680, those from U+2000, U+3000.
    case 0xC2, 0xE1, 0xE2, 0xE3:
      let scalar = UnsafeRawBufferPointer(text).scalar(at: index)
      return scalar?.isWhitespace == true ? text[index] == 0xC2 ? 2 : 3 : 0
    default: return 0
    }
  }
}
