import CommonMark

/// Strikes out text between pairs of tildes (GFM's strikethrough): `~~old~~`.
///
/// GitHub takes single tildes too. Prose does not: `5~6 and 7~8` are ranges.
enum Strikethrough {
  static func isNeeded(in source: some Collection<UInt8>) -> Bool {
    ByteSearch.contains(anyOf: ["~~"], in: source)
  }

  /// The pairs are sought among the texts of one node. Emphasis and links have been found before, so that nothing is
  /// struck across their borders.
  static func run(on root: Node) {
    let containers = root.walk.filter { node in
      !node.isAutolink && node.children.contains { !TildePair.all(in: $0).isEmpty }
    }
    for container in containers where container.firstChild?.isNestedTooDeep == false { strike(in: container) }
  }
}

extension Strikethrough {
  private static func strike(in container: Node) {
    let children = Array(container.children)
    let tildes = children.map(TildePair.all)
    let roles = matched(tildes)
    guard !roles.isEmpty else { return }
    var builder = Builder()
    for (index, child) in children.enumerated() {
      let parts = tildes[index].enumerated().compactMap { number, pair in
        roles[Place(child: index, pair: number)].map { (pair.offset, $0) }
      }
      builder.add(child, parts)
    }
    for node in builder.nodes { container.append(node) }
  }

  private struct Place: Hashable {
    let child: Int
    let pair: Int
  }

  private enum Role {
    case opens, closes
  }

  /// A pair that can close belongs to the nearest before it that can open and is still open.
  private static func matched(_ tildes: [[TildePair]]) -> [Place: Role] {
    var roles: [Place: Role] = [:]
    var open: [Place] = []
    for (child, pairs) in tildes.enumerated() {
      for (number, pair) in pairs.enumerated() {
        let place = Place(child: child, pair: number)
        if pair.canClose, let opener = open.popLast() {
          roles[opener] = .opens
          roles[place] = .closes
        } else if pair.canOpen {
          open.append(place)
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

    mutating func add(_ child: Node, _ parts: [(offset: Int, role: Role)]) {
      guard !parts.isEmpty else { return nodes.append(child) }
      let literal = Array(child.literal)
      child.remove()
      var start = 0
      for (offset, role) in parts {
        add(literal[start..<offset])
        start = offset + 2
        switch role {
        case .opens: open()
        case .closes: close()
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

    private mutating func close() {
      let struck = Node.customInline(enter: "<del>", exit: "</del>")
      for node in nodes { struck.append(node) }
      nodes = outer.popLast() ?? []
      nodes.append(struck)
    }
  }
}
