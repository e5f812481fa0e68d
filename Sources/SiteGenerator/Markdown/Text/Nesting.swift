import CommonMark

extension Node {
  /// Whether more elements are around a node than any author nests: passes leave what is in it as it is.
  ///
  /// cmark looks at all ancestors of a place each time something is put there, so that a tree as deep as its text is
  /// long would take quadratic time.
  var isNestedTooDeep: Bool {
    var ancestor = parent
    for _ in 0..<Self.deepestNesting {
      guard let node = ancestor else { return false }
      ancestor = node.parent
    }
    return ancestor != nil
  }

  private static let deepestNesting = 100
}
