import CommonMark

/// Makes checkboxes of `[ ]` and `[x]` at the beginning of a list's items (GFM's task lists).
///
/// A box is in a `<label>` with its item's first paragraph, which names it to those who do not see the page: an
/// `aria-label` would have them hear the text twice. `ul.tasks`, `ol.tasks` and `li.task` are for style sheets, which
/// hide the bullets.
///
/// Lists with tasks are no lists of cmark's any more: passes that look for those run before.
enum TaskLists {
  static func isNeeded(in source: some Collection<UInt8>) -> Bool {
    ByteSearch.contains(anyOf: ["[ ]", "[x]", "[X]"].map { Array($0.utf8) }, in: source)
  }

  static func run(on root: Node, _ context: inout PassContext) {
    let lists = root.walk.filter { list in
      list.kind == .list && list.children.contains { TaskMarker($0) != nil }
    }
    for list in lists where !list.isNestedTooDeep { replace(list, &context) }
  }
}

extension TaskLists {
  /// cmark's own items have no classes.
  private static func replace(_ list: Node, _ context: inout PassContext) {
    let tag = list.isOrderedList ? "ol" : "ul"
    let start = list.isOrderedList && list.listStart != 1 ? " start=\"\(list.listStart)\"" : ""
    let tasks = Node.customBlock(enter: "<\(tag) class=\"tasks\"\(start)>", exit: "</\(tag)>")
    context.name(
      tasks, .tasks(start: list.isOrderedList ? list.listStart : nil, isTight: list.isTightList))
    for item in list.children {
      let marker = TaskMarker(item)
      marker?.putBox()
      let task = Node.customBlock(enter: marker == nil ? "<li>" : "<li class=\"task\">", exit: "</li>")
      context.name(task, .task(isDone: marker?.isDone))
      if list.isTightList { removeParagraphs(of: item) }
      item.moveChildren(to: task)
      tasks.append(task)
    }
    list.replace(with: tasks)
  }

  /// cmark leaves out the `<p>` of paragraphs in its own tight lists only.
  private static func removeParagraphs(of item: Node) {
    for paragraph in Array(item.children) where paragraph.kind == .paragraph {
      let content = Node.customBlock(enter: "")
      paragraph.moveChildren(to: content)
      paragraph.replace(with: content)
    }
  }
}

/// The `[ ]` or `[x]` at the beginning of an item.
private struct TaskMarker {
  private let paragraph: Node
  private let text: Node
  let isDone: Bool

  /// nil for an item that has none, or nothing behind it that could name its box.
  init?(_ item: Node) {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text, text.literal.count >= Self.length
    else { return nil }
    let literal = text.literal
    guard literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]") else { return nil }
    switch literal[1] {
    case .space: isDone = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
    default: return nil
    }
    guard Self.isFollowedBySpace(text) else { return nil }
    self.paragraph = paragraph
    self.text = text
  }

  private static let length = 3

  private static func isFollowedBySpace(_ text: Node) -> Bool {
    if text.literal.count > length { return text.literal[length].isBlank }
    return text.next?.kind == .softBreak || text.next?.kind == .lineBreak
  }

  /// Puts a box in the marker's place, and what follows into its label.
  func putBox() {
    let rest = text.literal.dropFirst(Self.length).drop(while: \.isBlank)
    if rest.isEmpty {
      if let next = text.next, next.kind == .softBreak || next.kind == .lineBreak { next.remove() }
      text.remove()
    } else {
      text.setLiteral(String(decoding: rest, as: UTF8.self))
    }
    let box = "<input type=\"checkbox\" disabled\(isDone ? " checked" : "")>"
    let label = Node.customInline(enter: "<label>\(box) ", exit: "</label>")
    paragraph.moveChildren(to: label)
    paragraph.append(label)
  }
}
