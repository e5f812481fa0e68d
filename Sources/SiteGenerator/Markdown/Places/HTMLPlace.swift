/// Where HTML stands in the source, byte for byte: the way from an attribute's value in a node to its place.
struct HTMLPlace {
  private let content: BlockContent
  /// The index of the HTML's first byte.
  private let start: Int

  init(_ content: BlockContent, at start: Int) {
    self.content = content
    self.start = start
  }

  /// The place of an HTML block.
  ///
  /// - Parameters:
  ///   - literal: What cmark gives as its text, not changed yet.
  ///   - range: The bytes of the block's lines.
  init(ofBlock literal: some Collection<UInt8>, _ source: [UInt8], in range: Range<Int>) {
    self.init(BlockContent(literal: literal, source, in: range), at: 0)
  }

  /// The offset in the source of the byte at `index` of the HTML.
  func offset(at index: Int) -> Int {
    content.offset(at: start + index)
  }
}
