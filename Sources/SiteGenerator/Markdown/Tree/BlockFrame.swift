/// An element of the author's own HTML that is still open, with the blocks in it.
struct BlockFrame {
  enum Kind: Hashable {
    /// An element whose content alone counts.
    case group
    case heading(level: Int)
    /// Words that stand out, or back: a summary, a caption.
    case words(TextTree.Style)
    case form
    case quote
    case list(start: Int?)
    case item
    case verbatim
    case table, row
    case cell(isHeader: Bool)
  }

  let element: HTMLName
  let kind: Kind
  var content: [TextTree.Block] = []
  private var verbatim = ""
  private var items: [TextTree.Item] = []
  private var rows: [(isHeader: Bool, cells: [[TextTree.Inline]])] = []
  private var cells: [(isHeader: Bool, content: [TextTree.Inline])] = []

  init(_ element: HTMLName, _ kind: Kind) {
    self.element = element
    self.kind = kind
  }

  mutating func add(verbatim words: [TextTree.Inline]) {
    verbatim += TextTree.words(of: words)
  }

  /// Takes a frame that has ended within this one as part of it, if it is one: an item of a list, a row, a cell.
  mutating func take(_ frame: BlockFrame) -> Bool {
    switch (kind, frame.kind) {
    case (.list, .item):
      items.append(TextTree.Item(blocks: frame.content))
    case (.table, .row):
      rows.append((frame.cells.allSatisfy(\.isHeader), frame.cells.map(\.content)))
    case (.row, .cell(let isHeader)):
      cells.append((isHeader, TextTree.joined(frame.content)))
    case (.table, .group):
      // The sections of a table.
      guard !frame.rows.isEmpty else { return false }
      rows += frame.rows
      content += frame.content
    case (.group, .row) where ["tbody", "tfoot", "thead"].contains(element):
      rows.append((frame.cells.allSatisfy(\.isHeader), frame.cells.map(\.content)))
    default: return false
    }
    return true
  }

  /// What it comes to.
  var blocks: [TextTree.Block] {
    switch kind {
    case .group: content + rowsOutsideOfTable
    case .heading(let level): words.isEmpty ? content : [.heading(level: level, words)]
    case .words(let style): words.isEmpty ? content : [.paragraph([.styled(style, words)])]
    case .form: content + [.embed(address: nil)]
    case .quote: content.isEmpty ? [] : [.quote(content)]
    case .list(let start):
      content + (items.isEmpty ? [] : [.list(TextTree.List(start: start, isTight: isTight, items: items))])
    case .verbatim: verbatim.isEmpty ? [] : [.code(TextTree.Code(text: code))]
    case .table: content + (table.map { [.table($0)] } ?? [])
    case .row: cells.map { .paragraph($0.content) }
    case .item, .cell: content
    }
  }
}

extension BlockFrame {
  private var words: [TextTree.Inline] { TextTree.joined(content) }

  /// Whether what is in it belongs to it, and to nothing around it.
  var isContainer: Bool {
    switch kind {
    case .list, .table: true
    default: false
    }
  }

  private var isTight: Bool { items.allSatisfy { $0.blocks.count <= 1 } }

  /// HTML passes over the line break that follows the tag.
  private var code: String {
    let text = verbatim.hasPrefix("\n") ? verbatim.dropFirst() : verbatim[...]
    return String(text.hasSuffix("\n") ? text.dropLast() : text)
  }

  private var rowsOutsideOfTable: [TextTree.Block] {
    rows.flatMap(\.cells).filter { !$0.isEmpty }.map { .paragraph($0) }
  }

  private var table: TextTree.Table? {
    let columns = rows.map(\.cells.count).max() ?? 0
    guard columns > 0 else { return nil }
    let filled = rows.map { $0.cells + Array(repeating: [], count: columns - $0.cells.count) }
    let hasHeader = rows.first?.isHeader == true && rows.count > 1
    return TextTree.Table(
      alignments: Array(repeating: nil, count: columns), header: hasHeader ? filled[0] : nil,
      rows: Array(filled.dropFirst(hasHeader ? 1 : 0)))
  }
}
