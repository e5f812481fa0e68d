/// Lists, and footnotes, which are one.
extension EmailHTMLWriter {
  mutating func write(_ list: TextTree.List, _ gap: Int, in place: Place) {
    let tag = list.start == nil ? "ul" : "ol"
    let start = list.start.flatMap { $0 == 1 ? nil : "start=\"\($0)\"" } ?? ""
    let isOfTasks = list.start == nil && list.items.allSatisfy { $0.isDone != nil }
    open(tag, isOfTasks ? .tasks : .list, before: "margin:\(gap)px 0 0;", start)
    for (number, item) in list.items.enumerated() {
      write(item, gap: number == 0 ? 0 : list.isTight ? 5 : 11, in: place.inset(by: 26))
    }
    close(tag)
  }

  /// A first paragraph stands in the item itself: Word would set its bullet on a line of its own.
  private mutating func write(_ item: TextTree.Item, gap: Int, in place: Place) {
    open("li", place.text, before: "margin:\(gap)px 0 0;", after: place.isItalic ? ";font-style:italic" : "")
    if let isDone = item.isDone { output += (isDone ? "☑ " : "☐ ").utf8 }
    if case .paragraph(let words) = item.blocks.first {
      write(words, in: place)
      write(item.blocks.dropFirst(), after: item.blocks.first, in: place)
    } else {
      write(item.blocks, in: place)
    }
    close("li")
  }

  mutating func write(notes: [[TextTree.Block]], in place: Place) {
    var place = place
    place.text = .noteText
    let list = TextTree.List(
      start: 1, isTight: true, items: notes.map { TextTree.Item(isDone: nil, blocks: $0) })
    box(40, styles[.notes]) { $0.write(list, 0, in: place) }
  }
}
