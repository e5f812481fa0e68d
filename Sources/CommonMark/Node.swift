import CCMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One element of a document's tree; valid only inside `Document.withRoot`.
public struct Node: Hashable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  public enum Kind: Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading,
      thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case none
  }

  public var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .none
    }
  }

  public var parent: Node? { Node(cmark_node_parent(pointer)) }
  public var next: Node? { Node(cmark_node_next(pointer)) }
  public var previous: Node? { Node(cmark_node_previous(pointer)) }
  public var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  public var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

  /// The lines a block covers, 1-based and counted from the parsed text's start. For inline nodes
  /// cmark's lines and columns are hints only.
  public var lines: ClosedRange<Int> {
    let first = max(1, Int(cmark_node_get_start_line(pointer)))
    return first...max(first, Int(cmark_node_get_end_line(pointer)))
  }

  /// The text of a text, code or HTML node, in UTF-8; empty for other nodes.
  ///
  /// The bytes are cmark's own: they are valid until the node changes.
  public var literal: UnsafeRawBufferPointer {
    guard let text = cmark_node_get_literal(pointer) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  /// Replaces the text of a text, code or HTML node.
  public func setLiteral(_ text: String) {
    cmark_node_set_literal(pointer, text)
  }

  /// A link's or image's address, as cmark read it: entities and backslashes resolved, not yet
  /// percent-encoded. Empty for other nodes.
  public var url: String {
    cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
  }

  public func setURL(_ url: String) {
    cmark_node_set_url(pointer, url)
  }

  /// A link's or image's title; empty where there is none.
  public var title: String {
    cmark_node_get_title(pointer).map { String(cString: $0) } ?? ""
  }

  public func setTitle(_ title: String) {
    cmark_node_set_title(pointer, title)
  }

  /// The words behind the fence that opens a block of code; empty for other nodes.
  public var fenceInfo: String {
    cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
  }

  public func setFenceInfo(_ info: String) {
    cmark_node_set_fence_info(pointer, info)
  }

  /// A heading's level, 1 to 6; 0 for other nodes.
  public var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  public func setHeadingLevel(_ level: Int) {
    cmark_node_set_heading_level(pointer, CInt(level))
  }

  /// Takes the node and all in it out of the tree and frees it.
  public func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }
}
