/// A compiled template.
struct Template: Sendable {
  let name: String
  let file: String
  let escaping: Escaping
  let nodes: [Node]
  /// The names of the blocks in it, at any depth.
  private(set) var blocks: Set<String> = []
  /// The templates it includes, as indices into the library.
  private(set) var includes: Set<Int> = []

  init(_ source: TemplateSource, _ nodes: [Node]) {
    name = source.name
    file = source.file
    escaping = source.escaping
    self.nodes = nodes
    collect(from: nodes)
  }
}

extension Template {
  private mutating func collect(from nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .variable: break
      case .section(let section): collect(from: section.body)
      case .include(let include):
        if let target = include.target { includes.insert(target) }
        for override in include.overrides { collect(from: override.body) }
      case .block(let block):
        blocks.insert(block.name.text)
        collect(from: block.body)
      }
    }
  }
}
