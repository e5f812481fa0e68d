/// Lists, and footnotes, whose marks stand in a margin of their own.
extension EmailTextWriter {
  mutating func lines(of list: TextTree.List, _ width: Int) -> [String] {
    let marks = marks(of: list)
    let margin = marks.map(\.columns).max() ?? 0
    var lines: [String] = []
    for (item, mark) in zip(list.items, marks) {
      if !list.isTight, !lines.isEmpty { lines.append("") }
      // Numbers end below each other.
      let mark = String(repeating: " ", count: margin - mark.columns) + mark
      lines += hang(self.lines(of: item, list, inside(width, mark)), on: mark)
    }
    return lines
  }

  private func marks(of list: TextTree.List) -> [String] {
    list.items.indices.map { index in list.start.map { "\($0 + index)." } ?? list.items[index].mark }
  }

  private mutating func lines(of item: TextTree.Item, _ list: TextTree.List, _ width: Int) -> [String] {
    guard list.start != nil, item.isDone != nil else { return lines(of: item, isTight: list.isTight, width) }
    return hang(lines(of: item, isTight: list.isTight, inside(width, item.mark)), on: item.mark)
  }

  /// In a tight list, nothing is between an item's words and a list below them.
  private mutating func lines(of item: TextTree.Item, isTight: Bool, _ width: Int) -> [String] {
    guard isTight, item.blocks.count == 2, case .list(let list) = item.blocks[1] else {
      return lines(of: item.blocks, width)
    }
    return lines(of: item.blocks.prefix(1), width) + lines(of: list, width)
  }

  mutating func lines(ofNotes notes: [[TextTree.Block]]) -> [String] {
    guard !notes.isEmpty else { return [] }
    var lines = [String(repeating: "-", count: Self.width)]
    for (index, blocks) in notes.enumerated() {
      let mark = Self.mark(ofNote: index + 1)
      lines += [""] + hang(self.lines(of: blocks, inside(Self.width, mark)), on: mark)
    }
    return lines
  }

  static func mark(ofNote number: Int) -> String { "[*\(number)]" }

  private func hang(_ lines: [String], on mark: String) -> [String] {
    let margin = String(repeating: " ", count: mark.columns + 1)
    return [mark + " " + (lines.first ?? "")] + lines.dropFirst().map { margin + $0 }
  }
}

extension TextTree.Item {
  fileprivate var mark: String { isDone.map { $0 ? "☑" : "☐" } ?? "-" }
}
