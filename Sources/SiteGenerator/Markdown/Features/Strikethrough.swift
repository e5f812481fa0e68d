import CommonMark

/// Strikes out text between pairs of tildes (GFM's strikethrough): `~~old~~`.
///
/// GitHub takes single tildes too. Prose does not: `5~6 and 7~8` are ranges.
enum Strikethrough {
  static func isNeeded(in source: some Collection<UInt8>) -> Bool {
    ByteSearch.contains(anyOf: [Array("~~".utf8)], in: source)
  }

  /// The pairs are sought among the texts of one node. Emphasis and links have been found before, so that nothing is
  /// struck across their borders.
  static func run(on root: Node, _ context: inout PassContext) {
    let containers = root.walk.filter { node in
      node.children.contains { !TildePair.all(in: $0).isEmpty } && !node.isAutolink
    }
    for container in containers where container.firstChild?.isNestedTooDeep == false {
      strike(in: container, &context)
    }
  }
}

extension Strikethrough {
  private static func strike(in container: Node, _ context: inout PassContext) {
    let children = Array(container.children)
    let pairs = children.map(TildePair.all)
    let roles = roles(of: pairs)
    guard roles.contains(where: { $0.contains { $0 != nil } }) else { return }
    var builder = Builder()
    for (index, child) in children.enumerated() {
      let cuts = zip(pairs[index], roles[index]).compactMap { pair, role in role.map { (pair.offset, $0) } }
      builder.add(child, cuts, &context)
    }
    for node in builder.nodes { container.append(node) }
  }

  private enum Role {
    case opens, closes
  }

  /// A pair that can close belongs to the nearest before it that can open and is still open. One alone is text.
  private static func roles(of pairs: [[TildePair]]) -> [[Role?]] {
    var roles = pairs.map { [Role?](repeating: nil, count: $0.count) }
    var open: [(child: Int, number: Int)] = []
    for child in pairs.indices {
      for (number, pair) in pairs[child].enumerated() {
        if pair.canClose, let opener = open.popLast() {
          roles[opener.child][opener.number] = .opens
          roles[child][number] = .closes
        } else if pair.canOpen {
          open.append((child, number))
        }
      }
    }
    return roles
  }

  /// Builds from the inside out, as cmark looks at all ancestors of a place where something is put.
  private struct Builder {
    private(set) var nodes: [Node] = []
    /// What stands before the elements that are still open.
    private var outer: [[Node]] = []

    mutating func add(
      _ child: Node, _ cuts: [(offset: Int, role: Role)], _ context: inout PassContext
    ) {
      guard !cuts.isEmpty else { return nodes.append(child) }
      let literal = Array(child.literal)
      child.remove()
      var start = 0
      for (offset, role) in cuts {
        add(literal[start..<offset])
        start = offset + 2
        switch role {
        case .opens: open()
        case .closes: close(&context)
        }
      }
      add(literal[start...])
    }

    private mutating func add(_ text: ArraySlice<UInt8>) {
      if !text.isEmpty { nodes.append(.text(String(decoding: text, as: UTF8.self))) }
    }

    private mutating func open() {
      outer.append(nodes)
      nodes = []
    }

    private mutating func close(_ context: inout PassContext) {
      let struck = Node.customInline(enter: "<del>", exit: "</del>")
      context.name(struck, .struck)
      for node in nodes { struck.append(node) }
      nodes = outer.popLast() ?? []
      nodes.append(struck)
    }
  }
}
