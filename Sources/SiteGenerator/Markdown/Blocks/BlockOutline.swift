/// The blocks of a document, as far as what cmark reads depends on them.
struct BlockOutline {
  /// In the order in which they begin.
  var leaves: [Leaf] = []
  var footnotes: [PreparedMarkdown.Footnote] = []
  var misshapenTables: [PreparedMarkdown.MisshapenTable] = []
  /// The lines, without what is before their text, of each paragraph that may begin with reference definitions.
  var definitions: [[Range<Int>]] = []
  /// What makes CommonMark of tables and footnotes.
  var edits = SourceEdits()

  var tables: [PreparedMarkdown.Table] {
    leaves.compactMap { leaf in
      guard case .table(let table) = leaf.kind else { return nil }
      return table
    }
  }
}

/// A block that holds no others.
struct Leaf {
  var kind: Kind
  /// Counted from 1.
  var lines: ClosedRange<Int>
  /// Of a paragraph and a heading: the bytes of each line behind the marks of containers.
  var text: [Range<Int>] = []

  enum Kind {
    case paragraph, heading, thematicBreak, code, html
    case table(PreparedMarkdown.Table)
  }
}
