/// The containers that are open at a line: quotes, and lists with their items.
struct ContainerStack {
  private var open: [Container] = []

  private struct Container {
    var kind: Kind
    /// The blocks in it so far. An item without any ends at a blank line.
    var children = 0
  }

  private enum Kind {
    case quote
    case list(ListKind)
    /// The list that is written for a footnote, and the edit that writes its marker.
    case footnote(FootnoteMarker, edit: Int)
    /// Lines of it are indented by so many columns.
    case item(indent: Int)
  }

  var count: Int { open.count }

  /// Deeper than anyone writes. Each line looks at every open container, which would be quadratic work for
  /// hostile input.
  var isFull: Bool { open.count >= 200 }

  /// The kind of the innermost container, if it is a list: one whose last item the line is not part of.
  var endedList: ListKind? {
    switch open.last?.kind {
    case .list(let kind): kind
    case .footnote(let marker, _): marker.kind
    default: nil
    }
  }

  /// The footnote that such a list stands for.
  var endedFootnote: (marker: FootnoteMarker, edit: Int)? {
    guard case .footnote(let marker, let edit)? = open.last?.kind else { return nil }
    return (marker, edit)
  }

  /// Goes past what a line repeats of the open containers.
  ///
  /// - Returns: How many of them the line is in.
  func match(_ cursor: inout ColumnCursor) -> Int {
    open.firstIndex { !Self.contains(&cursor, $0) } ?? open.count
  }

  mutating func close(to count: Int) {
    open.removeLast(open.count - count)
  }

  mutating func openQuote() {
    addChild()
    open.append(Container(kind: .quote))
  }

  /// Opens an item, and a list around it unless it goes on with the one just before.
  mutating func openItem(_ kind: ListKind, indent: Int) {
    if endedList != kind || endedFootnote != nil {
      addChild()
      open.append(Container(kind: .list(kind)))
    }
    open.append(Container(kind: .item(indent: indent)))
  }

  /// Opens a footnote: a list of its own with one item.
  mutating func openFootnote(_ marker: FootnoteMarker, edit: Int) {
    addChild()
    open.append(Container(kind: .footnote(marker, edit: edit)))
    open.append(Container(kind: .item(indent: FootnoteMarker.width)))
  }

  /// Counts a block that is put in the innermost container. In a list can only be items: another block ends it.
  mutating func addChild() {
    if endedList != nil { open.removeLast() }
    if !open.isEmpty { open[open.count - 1].children += 1 }
  }

  /// Takes back the last block, which held only reference definitions.
  mutating func removeChild() {
    if !open.isEmpty { open[open.count - 1].children -= 1 }
  }
}

extension ContainerStack {
  private static func contains(_ cursor: inout ColumnCursor, _ container: Container) -> Bool {
    switch container.kind {
    case .list, .footnote: return true
    case .quote: return cursor.takeQuoteMarker()
    case .item(let indent):
      if cursor.indent >= indent {
        cursor.advance(columns: indent)
        return true
      }
      guard cursor.isBlank, container.children > 0 else { return false }
      cursor.advance(to: cursor.text)
      return true
    }
  }
}

extension ColumnCursor {
  /// Goes past the sign of a block quote and one blank column after it, if the line goes on with one.
  mutating func takeQuoteMarker() -> Bool {
    guard !isIndented, byte(at: text) == UInt8(ascii: ">") else { return false }
    advance(to: text + 1)
    if byte(at: offset).isBlank { advance(columns: 1) }
    return true
  }
}
