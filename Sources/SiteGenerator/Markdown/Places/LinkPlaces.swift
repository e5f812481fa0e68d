import CommonMark

/// Where the links, images and inline HTML of a text stand in the source, for findings about them.
///
/// They are found before other passes change the tree: then blocks still have their lines, and stand in the order of
/// the source.
struct LinkPlaces {
  /// The first byte of a link's or image's address.
  private(set) var addresses: [Node: Int] = [:]
  /// Where the `![` of an image is.
  private(set) var images: [Node: Int] = [:]
  private(set) var html: [Node: HTMLPlace] = [:]

  init() {}

  init(in root: Node, of source: BodySource, _ definitions: ReferenceDefinitions) {
    var block = root
    var places: InlinePlaces?
    for node in root.walk {
      switch node.kind {
      // A table's cell is an inline of ours.
      case .paragraph, .heading, .customInline:
        block = node
        places = nil
      case .link, .image, .htmlInline:
        if places == nil {
          places = InlinePlaces(source.text.bytes, in: source.range(of: block), definitions)
        }
        find(node, &places)
      default: break
      }
    }
  }

  /// Finds the links that cmark did not make.
  mutating func addBareAddresses(in root: Node, of source: BodySource, _ definitions: ReferenceDefinitions) {
    var block = root
    var places: InlinePlaces?
    var last = -1
    for node in root.walk {
      switch node.kind {
      case .paragraph, .heading, .customInline:
        block = node
        places = nil
        last = -1
      case .link where addresses[node] == nil && node.isAutolink:
        let range = source.range(of: block)
        guard range.count <= Self.mostBytesToSearch, let shown = node.firstChild else { continue }
        let text = Self.unguarded(String(decoding: shown.literal, as: UTF8.self))
        var answers = places ?? InlinePlaces(source.text.bytes, in: range, definitions)
        // One address may be the beginning of another before it.
        while let place = answers.text(text) {
          guard place > last else { continue }
          addresses[node] = place
          last = place
          break
        }
        places = answers
      default: break
      }
    }
  }

  /// Each bare address takes a walk over its block; a longer one has thousands of words, and is the place itself then.
  private static let mostBytesToSearch = 16_384

  /// Questions are about the next one that says the same, and an image stands before an equal one around it: but then
  /// it is only text, and nobody asks.
  private mutating func find(_ node: Node, _ places: inout InlinePlaces?) {
    switch node.kind {
    case .link: addresses[node] = places?.link(to: Self.unguarded(node.url))
    case .image:
      let image = places?.image(at: Self.unguarded(node.url))
      addresses[node] = image?.destination
      images[node] = image?.start
    default:
      let literal = String(decoding: node.literal, as: UTF8.self)
      html[node] = places?.html(Self.unguarded(literal).utf8)
    }
  }

  private static func unguarded(_ text: String) -> String {
    EscapeGuards.stripped(text) ?? text
  }
}
