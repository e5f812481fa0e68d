import CommonMark

/// Reads the inlines of cmark's tree as values.
struct InlineReader {
  private let context: PassContext

  init(_ context: PassContext) {
    self.context = context
  }

  func inlines(in node: Node) -> [TextTree.Inline] {
    inlines(in: node, depth: 0)
  }

  static func image(_ node: Node) -> TextTree.Image {
    TextTree.Image(address: node.url, alternative: PlainText.of(node))
  }

  /// As with blocks.
  private static let deepest = 12
}

extension InlineReader {
  private func inlines(in node: Node, depth: Int) -> [TextTree.Inline] {
    guard depth < Self.deepest else { return [.text(PlainText.of(node))] }
    var builder = InlineBuilder()
    for child in node.children { add(child, to: &builder, depth: depth) }
    return builder.finish()
  }

  private func add(_ node: Node, to builder: inout InlineBuilder, depth: Int) {
    func content() -> [TextTree.Inline] { inlines(in: node, depth: depth + 1) }
    switch node.kind {
    case .text: builder.add(text: String(decoding: node.literal, as: UTF8.self))
    case .softBreak: builder.add(.softBreak)
    case .lineBreak: builder.add(.lineBreak)
    case .code: builder.add(.code(String(decoding: node.literal, as: UTF8.self)))
    case .emphasis: builder.add(.styled(.emphasis, content()))
    case .strong: builder.add(.styled(.strong, content()))
    case .link:
      if UnsafeAddress.isUnsafe(node.url) {
        content().forEach { builder.add($0) }
      } else {
        builder.add(.link(address: node.url, content()))
      }
    case .image: builder.add(.image(Self.image(node)))
    case .htmlInline: builder.add(html: Array(node.literal))
    case .customInline:
      switch context.element(node) {
      case .struck: builder.add(.styled(.struck, content()))
      case .noteReference(let number): builder.add(.note(number))
      default: content().forEach { builder.add($0) }
      }
    default: break
    }
  }
}
