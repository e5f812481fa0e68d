/// Writes the files that `templates/assets/search.js` loads, as JSON (RFC 8259).
struct SearchFileRenderer {
  let context: RenderContext

  func render(_ file: SearchFile) -> [UInt8] {
    guard let index = context.plan.index?.search else { return [] }
    switch file {
    case .directory: return directory(of: index)
    case .terms(let number): return Array("[".utf8) + index.entries(of: number) + "]\n".utf8
    case .posts(let posts): return array(of: posts.map { description(ofPost: $0) })
    }
  }
}

extension SearchFileRenderer {
  /// Enough to know which other files a query needs.
  private func directory(of index: SearchIndex) -> [UInt8] {
    let terms = array(of: index.files.map { quoted($0.firstTerm) })
    let posts = array(of: index.descriptions.map { Array(String($0.lowerBound).utf8) })
    return "{\"terms\":".utf8 + terms + ",\"posts\":".utf8 + posts + "}\n".utf8
  }

  /// What is shown of a post: its title, address, date as readers and as machines read it, and what it is about.
  private func description(ofPost post: Int) -> [UInt8] {
    let view = PostView(number: context.plan.listedCount - 1 - post, context: context)
    let texts = [
      view.entry.title, context.base.link(to: view.entry.path), view.date.text, view.date.date.rfc3339,
      view.entry.summary.shortened(to: SearchDescriptions.longestSummary),
    ]
    return array(of: texts.map(quoted))
  }

  private func array(of items: [[UInt8]]) -> [UInt8] {
    Array("[".utf8) + items.joined(separator: ",".utf8) + "]".utf8
  }

  private func quoted(_ text: String) -> [UInt8] {
    var quoted = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      // Control characters are hardly ever there, and all that is ever needed of them is the gap.
      case 0..<0x20: quoted.append(.space)
      default: quoted.append(byte)
      }
    }
    return quoted + "\"".utf8
  }
}
