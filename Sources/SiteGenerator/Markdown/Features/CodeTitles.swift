import CommonMark

/// The title of a block of code, behind the language: ```` ```swift title="Package.swift" ````.
enum CodeTitles {
  static func run(on root: Node) {
    for code in root.walk.filter({ $0.kind == .codeBlock }) {
      let info = code.fenceInfo
      guard info.contains("title="), let match = info.firstMatch(of: /(?:^|\s)title=(?:"([^"]*)"|'([^']*)')/),
        let title = match.1 ?? match.2, !title.isEmpty
      else { continue }
      // cmark takes the first word for the language.
      code.setFenceInfo(info.replacing(match.0, with: ""))
      let figure = Node.customBlock(
        enter: "<figure class=\"code\">\n<figcaption>\(title.htmlEscaped)</figcaption>", exit: "</figure>")
      figure.insertBefore(code)
      figure.append(code)
    }
  }
}
