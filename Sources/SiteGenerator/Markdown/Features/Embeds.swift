import CommonMark

/// Makes a preview of a video's bare address that is alone on its line.
enum Embeds {
  static func run(on root: Node, _ context: inout PassContext) {
    for paragraph in root.walk.filter({ $0.kind == .paragraph && hasLink($0) && !$0.isNestedTooDeep }) {
      for line in Line.all(of: paragraph) {
        guard let link = line.onlyNode, link.kind == .link, let video = VideoAddress.video(at: link.url),
          link.isAutolink
        else { continue }
        context.addOutside(link.url, .page, at: context.offset(of: link))
        separate(line, from: paragraph)
        let preview = Node.customBlock(enter: context.marks.rendered(.video(video)))
        context.name(preview, .video(video))
        link.parent?.replace(with: preview)
      }
    }
  }
}

extension Embeds {
  private static func hasLink(_ paragraph: Node) -> Bool {
    paragraph.children.contains { $0.kind == .link }
  }

  /// The nodes between two line breaks.
  private struct Line {
    var nodes: [Node] = []

    var onlyNode: Node? { nodes.count == 1 ? nodes.first : nil }

    static func all(of paragraph: Node) -> [Line] {
      paragraph.children.reduce(into: [Line()]) { lines, node in
        if node.kind == .softBreak || node.kind == .lineBreak {
          lines.append(Line())
        } else {
          lines[lines.count - 1].nodes.append(node)
        }
      }
    }
  }

  /// Leaves the line alone in a paragraph: what is before it goes into another one.
  private static func separate(_ line: Line, from paragraph: Node) {
    guard let node = line.onlyNode else { return }
    if let lineBreak = node.previous {
      let before = Node.paragraph()
      before.insertBefore(paragraph)
      lineBreak.remove()
      while let first = paragraph.firstChild, first != node { before.append(first) }
    }
    if let lineBreak = node.next {
      let own = Node.paragraph()
      own.insertBefore(paragraph)
      own.append(node)
      lineBreak.remove()
    }
  }
}
