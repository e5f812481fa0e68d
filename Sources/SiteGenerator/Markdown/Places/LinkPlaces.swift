import CommonMark

/// Finds where the addresses of links and images are written, for findings about them.
///
/// Before other passes change the tree: blocks still have their lines, and stand in the order of the source.
struct LinkPlaces {
  private let source: BodySource
  private var definitions: DefinitionPlaces
  /// The block the walk is in, and what has been found in it.
  private var block: Node?
  private var places: InlinePlaces?
  private var offsets: [Node: Int] = [:]

  /// The offset of each address, by its link or image.
  static func find(in root: Node, of source: BodySource) -> [Node: Int] {
    var finder = LinkPlaces(source)
    finder.visit(root)
    return finder.offsets
  }

  private init(_ source: BodySource) {
    self.source = source
    self.definitions = DefinitionPlaces(source.text.bytes, in: source.range)
  }
}

extension LinkPlaces {
  private mutating func visit(_ root: Node) {
    var walk = root.walk
    while let node = walk.next() {
      switch node.kind {
      case .link:
        // Their addresses stand before the link's own.
        for image in node.walk where image.kind == .image { locate(image) }
        locate(node)
        walk.skipChildren()
      case .image:
        locate(node)
        walk.skipChildren()
      case .customInline, .paragraph, .heading:
        block = node
        places = nil
      default: break
      }
    }
  }

  private mutating func locate(_ node: Node) {
    guard let block else { return }
    let range = source.range(of: block)
    var places = self.places ?? InlinePlaces(source.text.bytes, in: range)
    let url = node.url
    offsets[node] = places.destination(url) ?? definitions.destination(url) ?? range.lowerBound
    self.places = places
  }
}
