import CCMark

extension Node {
  /// The node and all below it, in document order; never recursive, however deep the tree is.
  ///
  /// A node may be changed while it is visited, but removed only after `skipChildren`.
  public var walk: Walk { Walk(root: self) }

  public struct Walk: Sequence, IteratorProtocol {
    private let root: Node
    private var visited: Node?
    private var upcoming: Node?

    fileprivate init(root: Node) {
      self.root = root
      self.upcoming = root
    }

    public mutating func next() -> Node? {
      visited = upcoming
      upcoming = visited.flatMap { $0.firstChild ?? Self.following($0, within: root) }
      return visited
    }

    /// Goes on after the node just visited, without what is in it.
    public mutating func skipChildren() {
      upcoming = visited.flatMap { Self.following($0, within: root) }
    }

    /// The first node after all that `node` contains.
    private static func following(_ node: Node, within root: Node) -> Node? {
      var node = node
      while node.pointer != root.pointer {
        if let next = node.next { return next }
        guard let parent = node.parent else { return nil }
        node = parent
      }
      return nil
    }
  }

  /// The nodes directly below this one.
  public var children: some Sequence<Node> {
    sequence(state: firstChild) { (upcoming: inout Node?) in
      defer { upcoming = upcoming?.next }
      return upcoming
    }
  }
}
