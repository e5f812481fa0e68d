import CCMark

/// Nodes CommonMark has no syntax for, and moving nodes about.
///
/// A new node belongs to nobody until it is put into a document, which then frees it: make none that is not used.
extension Node {
  /// A block that is rendered as `enter`, its children, `exit`, each on lines of their own. It may hold blocks and
  /// inlines.
  public static func customBlock(enter: String, exit: String = "") -> Node {
    custom(CMARK_NODE_CUSTOM_BLOCK, enter, exit)
  }

  /// An inline that is rendered as `enter`, its children, `exit`.
  public static func customInline(enter: String, exit: String = "") -> Node {
    custom(CMARK_NODE_CUSTOM_INLINE, enter, exit)
  }

  public static func paragraph() -> Node {
    Node(cmark_node_new(CMARK_NODE_PARAGRAPH))
  }

  public static func text(_ text: String) -> Node {
    let node = Node(cmark_node_new(CMARK_NODE_TEXT))
    node.setLiteral(text)
    return node
  }

  public static func link(to url: String) -> Node {
    let node = Node(cmark_node_new(CMARK_NODE_LINK))
    node.setURL(url)
    return node
  }

  /// A number of the caller's own, to know the node by; 0 until it is set.
  public var number: Int {
    Int(bitPattern: cmark_node_get_user_data(pointer))
  }

  public func setNumber(_ number: Int) {
    cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: number))
  }

  private static func custom(_ type: cmark_node_type, _ enter: String, _ exit: String) -> Node {
    let node: OpaquePointer = cmark_node_new(type)
    if !enter.isEmpty { cmark_node_set_on_enter(node, enter) }
    if !exit.isEmpty { cmark_node_set_on_exit(node, exit) }
    return Node(node)
  }
}

extension Node {
  /// Puts `child`, which may come from elsewhere in the tree, behind this node's last child.
  public func append(_ child: Node) {
    put(child) { cmark_node_append_child(pointer, $0) }
  }

  public func prepend(_ child: Node) {
    put(child) { cmark_node_prepend_child(pointer, $0) }
  }

  public func insertBefore(_ sibling: Node) {
    put(self) { cmark_node_insert_before(sibling.pointer, $0) }
  }

  public func insertAfter(_ sibling: Node) {
    put(self) { cmark_node_insert_after(sibling.pointer, $0) }
  }

  /// Takes this node's children, in their order, from it to the end of another.
  public func moveChildren(to other: Node) {
    while let child = firstChild { other.append(child) }
  }

  /// Puts `other` in this node's place, and frees this one with all that is still in it.
  public func replace(with other: Node) {
    other.insertBefore(self)
    remove()
  }

  /// Joins text nodes that stand side by side, of which cmark makes many.
  public func joinTexts() {
    cmark_consolidate_text_nodes(pointer)
  }

  /// cmark refuses what CommonMark's tree cannot be: a block in a paragraph, say. To ask for it is a mistake of ours.
  private func put(_ node: Node, _ place: (OpaquePointer) -> CInt) {
    let done = place(node.pointer)
    precondition(done == 1, "a \(node.kind) cannot be put there")
  }
}
