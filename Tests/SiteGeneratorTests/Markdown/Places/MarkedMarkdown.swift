import CommonMark

@testable import SiteGenerator

/// Markdown in which `‸` shows where something is expected to be found.
struct MarkedMarkdown {
  let bytes: [UInt8]
  /// The places of the marks, which are taken out.
  let marks: [Int]

  init(_ text: String) {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    bytes = Array(parts.joined().utf8)
    marks = parts.dropLast().reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1.utf8.count) }
  }

  /// The places of the text as one block.
  var places: InlinePlaces {
    let range = 0..<bytes.count
    return InlinePlaces(bytes, in: range, ReferenceDefinitions(bytes, in: range, [.footnotes]))
  }

  /// What is asked about one node, and the answer.
  struct Answer {
    let node: String
    let offset: Int?
  }

  /// Asks for all links, images (their addresses) and inline HTML of the document, in cmark's order.
  func answers() -> [Answer] {
    let source = BodySource(SourceText(path: "a.md", bytes: bytes), 0..<bytes.count)
    let definitions = ReferenceDefinitions(bytes, in: 0..<bytes.count, [])
    return Document(parsing: bytes).withRoot { root in
      root.walk.filter { $0.kind == .paragraph || $0.kind == .heading }.flatMap { block in
        var places = InlinePlaces(bytes, in: source.range(of: block), definitions)
        return block.nodesByEnd.compactMap { Self.answer(about: $0, &places) }
      }
    }
  }

  private static func answer(about node: Node, _ places: inout InlinePlaces) -> Answer? {
    switch node.kind {
    case .link: Answer(node: node.url, offset: places.link(to: node.url))
    case .image: Answer(node: node.url, offset: places.image(at: node.url)?.destination)
    case .htmlInline:
      Answer(
        node: String(decoding: node.literal, as: UTF8.self),
        offset: places.html(node.literal)?.offset(at: 0))
    default: nil
    }
  }
}

extension Node {
  /// The nodes below, each after those in it.
  var nodesByEnd: [Node] {
    children.flatMap { $0.nodesByEnd + [$0] }
  }
}
