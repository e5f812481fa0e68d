import CommonMark

/// The title of a block of code, behind the language: ```` ```swift title="Package.swift" ````.
enum CodeTitles {
  static func run(on root: Node) {
    for code in root.walk.filter({ $0.kind == .codeBlock }) {
      guard let title = Title(in: code.fenceInfo) else { continue }
      // cmark takes the first word for the language.
      code.setFenceInfo(title.infoWithoutIt)
      let figure = Node.customBlock(
        enter: "<figure class=\"code\">\n<figcaption>\(title.text.htmlEscaped)</figcaption>",
        exit: "</figure>")
      figure.insertBefore(code)
      figure.append(code)
    }
  }

  /// `title="..."` among the words behind a fence.
  private struct Title {
    let text: Substring
    let infoWithoutIt: String

    /// Nil where there is none, or nothing between the quotes.
    init?(in info: String) {
      guard let name = info.firstRange(of: "title="),
        name.lowerBound == info.startIndex || info[info.index(before: name.lowerBound)].isWhitespace,
        let quote = info[name.upperBound...].first, quote == "\"" || quote == "'"
      else { return nil }
      let rest = info[name.upperBound...].dropFirst()
      guard let end = rest.firstIndex(of: quote), end > rest.startIndex else { return nil }
      self.text = rest[..<end]
      self.infoWithoutIt = String(info[..<name.lowerBound] + rest[end...].dropFirst())
    }
  }
}
