/// The text of one post, in Markdown: about 650 words under a few headings, with what authors put between them.
struct PostBody {
  let text: String

  /// - Parameter olderFiles: The names of the files that it may link to.
  init(linkingTo olderFiles: [String], using prose: inout Prose) {
    var blocks = [prose.paragraph()]
    for section in 0..<Self.sectionCount {
      blocks += ["## " + prose.title(2...5), prose.paragraph(), prose.paragraph()]
      switch section {
      case 0 where !olderFiles.isEmpty: blocks.append(Self.link(to: prose.pick(olderFiles), &prose))
      case 1: blocks.append(Self.list(&prose))
      case 2: blocks += Self.extras(&prose)
      default: break
      }
    }
    text = blocks.joined(separator: "\n\n") + "\n"
  }

  private static let sectionCount = 4
}

extension PostBody {
  private static func link(to file: String, _ prose: inout Prose) -> String {
    "\(prose.sentence()) More of that in [\(prose.terms(2...4))](\(file)). \(prose.sentence())"
  }

  private static func list(_ prose: inout Prose) -> String {
    let mark = prose.pick(["- ", "1. "])
    return (0..<prose.number(3...5)).map { _ in mark + prose.sentence(4...9) }.joined(separator: "\n")
  }

  /// What stands in a post only now and then.
  private static func extras(_ prose: inout Prose) -> [String] {
    var blocks: [String] = []
    if prose.happens(onceIn: 5) { blocks.append(table(&prose)) }
    if prose.happens(onceIn: 4) { blocks += note(&prose) }
    if prose.happens(onceIn: 6) { blocks.append(code(&prose)) }
    if prose.happens(onceIn: 6) { blocks.append("> " + prose.paragraph(1...2)) }
    if prose.happens(onceIn: 8) { blocks.append("> [!TIP] \(prose.title())\n> \(prose.sentence())") }
    return blocks
  }

  private static func table(_ prose: inout Prose) -> String {
    let rows = (0..<prose.number(3...6)).map { _ in
      "| \(prose.term()) | \(prose.terms(1...3)) | \(prose.number(1...900)) |"
    }
    return (["| \(prose.title(1...1)) | \(prose.title(1...2)) | Number |", "|---|---|--:|"] + rows)
      .joined(separator: "\n")
  }

  private static func note(_ prose: inout Prose) -> [String] {
    ["\(prose.sentence())[^aside] \(prose.sentence())", "[^aside]: \(prose.sentence())"]
  }

  private static func code(_ prose: inout Prose) -> String {
    let (name, list) = (prose.term(), prose.term())
    return """
      ```swift
      let \(name) = \(list).filter { $0.week > \(prose.number(1...52)) }
      print(\(name).count, "of", \(list).count)
      ```
      """
  }
}
