/// The anchors of a document, and what their aliases may make of it.
///
/// `&a` names a node and `*a` stands for it again, so that ten lines can describe billions of nodes or
/// thousands of levels. Copies are free here; it is those who walk over them that must be protected.
struct YAMLAliases {
  private struct Anchor {
    var node: YAMLNode
    /// How many nodes it stands for, itself included.
    var size: Int
    /// How many levels are below it.
    var height: Int
  }

  private let sizeLimit: Int
  private var anchors: [String: Anchor] = [:]
  private var used: Set<String> = []
  private var texts: [(name: String, offset: Int)] = []
  private var size = 0
  private var deepest = 0

  /// A document without aliases has at most about one node a byte.
  init(documentSize: Int) {
    sizeLimit = 10_000 + 2 * documentSize
  }

  /// Counts one node of the document.
  mutating func count(at offset: Int, depth: Int) throws(YAMLMistake) {
    try grow(by: 1, to: depth, at: offset)
  }

  /// The node an alias stands for.
  mutating func resolve(_ name: String, at offset: Int, depth: Int) throws(YAMLMistake) -> YAMLNode {
    guard let anchor = anchors[name] else { throw .unknownAlias(name, at: offset) }
    try grow(by: anchor.size, to: depth + anchor.height, at: offset)
    used.insert(name)
    return anchor.node
  }

  /// The counts to be handed to `endAnchor` when the anchored node is composed.
  mutating func beginAnchor(depth: Int) -> (size: Int, deepest: Int) {
    defer { deepest = depth }
    return (size, deepest)
  }

  mutating func endAnchor(_ name: String, _ node: YAMLNode, depth: Int, _ outer: (size: Int, deepest: Int)) {
    // The node itself was counted before its anchor began.
    anchors[name] = Anchor(node: node, size: size - outer.size + 1, height: deepest - depth)
    deepest = max(deepest, outer.deepest)
  }

  /// Remembers an unquoted text that begins with what YAML takes for an anchor.
  mutating func noteText(_ name: String, at offset: Int) {
    texts.append((name, offset))
  }

  /// Anchors that no alias uses: `& Co` was probably meant as text.
  var unusedText: [(name: String, offset: Int)] {
    texts.filter { !used.contains($0.name) }
  }

  /// The entries that `<<: *defaults` brings into a map: those of one map, or of a list of them.
  static func mergeable(_ node: YAMLNode, at offset: Int) throws(YAMLMistake) -> [YAMLEntry] {
    switch node.content {
    case .map(let entries): return entries
    case .list(let nodes):
      var merged: [YAMLEntry] = []
      for node in nodes {
        guard case .map(let entries) = node.content else { throw .cannotMerge(at: offset) }
        merged += entries
      }
      return merged
    case .scalar: throw .cannotMerge(at: offset)
    }
  }
}

extension YAMLAliases {
  private mutating func grow(by nodes: Int, to depth: Int, at offset: Int) throws(YAMLMistake) {
    size += nodes
    deepest = max(deepest, depth)
    guard deepest <= YAMLNesting.limit else { throw .tooDeep(at: offset) }
    guard size <= sizeLimit else { throw .explosion(at: offset) }
  }
}
