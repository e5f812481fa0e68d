import CommonMark

/// The title of a block of code, behind the language: ```` ```swift title="Package.swift" ````.
enum CodeTitles {
  static func run(on root: Node, _ context: inout PassContext) {
    for code in root.walk.filter({ $0.kind == .codeBlock }) {
      guard let attribute = Attribute(in: code.fenceInfo) else { continue }
      guard let title = attribute.title else {
        reportLost(in: code, &context)
        continue
      }
      // cmark takes the first word for the language.
      code.setFenceInfo(attribute.infoWithoutIt)
      let figure = Node.customBlock(
        enter: "<figure class=\"code\">\n<figcaption>\(title.htmlEscaped)</figcaption>",
        exit: "</figure>")
      context.name(figure, .titledCode(title: String(title)))
      figure.insertBefore(code)
      figure.append(code)
    }
  }
}

extension CodeTitles {
  private static let name = "title="

  private static func reportLost(in code: Node, _ context: inout PassContext) {
    let block = context.source.range(of: code)
    let place = ByteSearch.occurrences(of: Array(name.utf8), in: context.source.text.bytes[block]).first
    context.report(.lostCodeTitle, at: block.lowerBound + (place ?? 0))
  }

  /// `title="..."` among the words behind a fence.
  private struct Attribute {
    /// Nil where it is not in quotes of its own, or something else is next to them.
    let title: Substring?
    let infoWithoutIt: String

    /// Nil where there is none, or it is empty.
    init?(in info: String) {
      guard let name = info.firstRange(of: CodeTitles.name) else { return nil }
      let before = info[..<name.lowerBound].last ?? " "
      let value = info[name.upperBound...]
      let quote = value.first { $0 == "\"" || $0 == "'" }
      let title = value.dropFirst().prefix { $0 != quote }
      let rest = value[title.endIndex...].dropFirst()
      let isEmpty = value.isEmpty || title.isEmpty && value.first == quote
      guard before.isWhitespace || before == "{", !isEmpty else { return nil }
      let isQuoted = value.first == quote && title.endIndex < value.endIndex
      self.title = before != "{" && isQuoted && rest.first?.isWhitespace ?? true ? title : nil
      self.infoWithoutIt = String(info[..<name.lowerBound] + rest)
    }
  }
}

extension PassContext.Message {
  fileprivate static let lostCodeTitle = Self(
    rule: .lostCodeTitle, text: "readers would not see this title, since it does not stand between quotes",
    help: "write title=\"...\" behind a blank, without braces; or title='...', if there are quotes in it")
}
