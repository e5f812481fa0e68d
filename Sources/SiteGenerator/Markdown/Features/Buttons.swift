import CommonMark

/// A call to action: a paragraph that holds nothing but a link marked `{.button}`.
enum Buttons {
  static func run(on root: Node) {
    for paragraph in root.walk.filter({ $0.kind == .paragraph }) {
      guard let link = paragraph.firstChild, link.kind == .link, let mark = link.next, mark.next == nil,
        mark.kind == .text, isMark(mark.literal)
      else { continue }
      mark.remove()
      let element = Node.customInline(enter: "<p class=\"button\">", exit: "</p>")
      element.append(link)
      let block = Node.customBlock(enter: "")
      block.append(element)
      paragraph.replace(with: block)
    }
  }

  private static func isMark(_ text: UnsafeRawBufferPointer) -> Bool {
    String(decoding: text.drop(while: \.isBlank), as: UTF8.self).collapsingSpaces == "{.button}"
  }
}
